// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/file_save.h"
#include "models/session/notices.h"
#include "ui/charts/chart_picture.h"

#include <QObject>

class QWidget;

namespace danggol::ui
{

/// Where charts are copied and saved from: asks for the file, has it written, and says how that ended. One
/// file at a time.
class PictureDesk : public QObject
{
    Q_OBJECT
public:
    enum class Format { Png, Svg };

    /// `page` is what its dialogs belong to.
    PictureDesk(Theme &theme, models::Notices &notices, QWidget &page);

    /// To the clipboard, twice as large as on the screen.
    void copy(const ChartPicture &picture);
    /// Asks where to save it; the format asked for stands first, and the other can be chosen there.
    void ask(const ChartPicture &picture, Format format);
    /// The format is the one the name ends with; PNG when it does not say.
    void save(const ChartPicture &picture, const QString &file);
    [[nodiscard]] bool isRunning() const { return m_save.isRunning(); }

private:
    void finish(const QString &file, const models::Outcome<Done> &saved);

    Theme &m_theme;
    models::Notices &m_notices;
    QWidget &m_page;
    models::FileSave m_save;
};

} // namespace danggol::ui
