// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/tokens/token.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace danggol::ui
{

class CopyButton;
class Field;
class KeyButton;

/// Shows the secret of a new token, the only time that anybody sees it. Shown with open().
class TokenSecretDialog : public QDialog
{
    Q_OBJECT
public:
    TokenSecretDialog(Theme &theme, const NewToken &token, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut(const QString &once);

    Theme &m_theme;
    Field *m_secret;
    KeyButton *m_close;
    CopyButton *m_copy;
};

} // namespace danggol::ui
