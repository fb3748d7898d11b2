// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/new_shop.h"
#include "ui/theme/theme.h"

#include <QObject>

namespace danggol::ui
{

class Field;

/// The fields a new shop asks for, wherever its data is to be. A form lays them out and owns them from then
/// on.
class FoundingFields : public QObject
{
    Q_OBJECT
public:
    /// `namePrefix` begins the object names of the line edits ("newShop" makes newShopName, newShopAdmin,
    /// newShopPin and newShopPinAgain).
    FoundingFields(Theme &theme, const QString &namePrefix, QObject *parent);

    [[nodiscard]] Field *shopName() const { return m_shopName; }
    [[nodiscard]] Field *adminName() const { return m_adminName; }
    [[nodiscard]] Field *pin() const { return m_pin; }
    [[nodiscard]] Field *pinAgain() const { return m_pinAgain; }
    [[nodiscard]] NewShop values() const;
    /// Shows what is missing or wrong; the fields at fault from the first on.
    [[nodiscard]] QList<Field *> validate();

private:
    void checkWhenLeft(Field *field);
    [[nodiscard]] QString faultOf(const Field *field) const;

    Field *m_shopName;
    Field *m_adminName;
    Field *m_pin;
    Field *m_pinAgain;
};

} // namespace danggol::ui
