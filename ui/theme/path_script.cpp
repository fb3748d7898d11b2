// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/path_script.h"

#include "services/domain/assert.h"

#include <QTransform>

#include <charconv>

namespace danggol::ui
{

namespace
{

class ScriptReader
{
public:
    explicit ScriptReader(std::string_view script) : m_rest(script) {}

    bool nextCommand(char &command)
    {
        skipSpaces();
        if (m_rest.empty())
            return false;
        command = m_rest.front();
        m_rest.remove_prefix(1);
        return true;
    }

    qreal number()
    {
        skipSpaces();
        double value = 0;
        const auto result = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        DANGGOL_ASSERT(result.ec == std::errc());
        m_rest.remove_prefix(static_cast<size_t>(result.ptr - m_rest.data()));
        return value;
    }

    QPointF point()
    {
        const qreal x = number();
        return {x, number()};
    }

private:
    void skipSpaces()
    {
        while (!m_rest.empty() && (m_rest.front() == ' ' || m_rest.front() == ','))
            m_rest.remove_prefix(1);
    }

    std::string_view m_rest;
};

void addArc(QPainterPath &path, ScriptReader &reader, bool startsAnew)
{
    const QPointF centre = reader.point();
    const qreal radius = reader.number();
    const qreal from = reader.number();
    const qreal by = reader.number();
    const QRectF box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    if (startsAnew)
        path.arcMoveTo(box, from);
    path.arcTo(box, from, by);
}

void addTurnedEllipse(QPainterPath &path, ScriptReader &reader)
{
    const QPointF centre = reader.point();
    const QPointF radii = reader.point();
    QPainterPath ellipse;
    ellipse.addEllipse(QPointF(), radii.x(), radii.y());
    path.addPath(QTransform().translate(centre.x(), centre.y()).rotate(reader.number()).map(ellipse));
}

/// Circles, ellipses, rectangles, arcs and dots; false when `command` is none of them.
bool addShape(QPainterPath &path, char command, ScriptReader &reader)
{
    switch (command) {
    case 'D': {
        const QPointF at = reader.point();
        path.moveTo(at);
        path.lineTo(at + QPointF(0.01, 0));
        return true;
    }
    case 'O': {
        const QPointF centre = reader.point();
        const qreal radius = reader.number();
        path.addEllipse(centre, radius, radius);
        return true;
    }
    case 'E': {
        const QPointF centre = reader.point();
        const QPointF radii = reader.point();
        path.addEllipse(centre, radii.x(), radii.y());
        return true;
    }
    case 'T':
        addTurnedEllipse(path, reader);
        return true;
    case 'R': {
        const QPointF at = reader.point();
        const QPointF size = reader.point();
        const qreal radius = reader.number();
        path.addRoundedRect(QRectF(at, QSizeF(size.x(), size.y())), radius, radius);
        return true;
    }
    case 'A':
    case 'a':
        addArc(path, reader, command == 'A');
        return true;
    default:
        return false;
    }
}

void addSegment(QPainterPath &path, char command, ScriptReader &reader)
{
    switch (command) {
    case 'M':
        path.moveTo(reader.point());
        break;
    case 'L':
        path.lineTo(reader.point());
        break;
    case 'H':
        path.lineTo(reader.number(), path.currentPosition().y());
        break;
    case 'V':
        path.lineTo(path.currentPosition().x(), reader.number());
        break;
    case 'Q': {
        const QPointF control = reader.point();
        path.quadTo(control, reader.point());
        break;
    }
    case 'C': {
        const QPointF first = reader.point();
        const QPointF second = reader.point();
        path.cubicTo(first, second, reader.point());
        break;
    }
    case 'Z':
        path.closeSubpath();
        break;
    default:
        DANGGOL_ASSERT(!"a letter of the script");
    }
}

} // namespace

QPainterPath pathFromScript(std::string_view script)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    ScriptReader reader(script);
    char command = 0;
    while (reader.nextCommand(command)) {
        if (!addShape(path, command, reader))
            addSegment(path, command, reader);
    }
    return path;
}

} // namespace danggol::ui
