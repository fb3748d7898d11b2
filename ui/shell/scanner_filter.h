// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/scan_time.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace danggol::ui
{

/// Tells a barcode scanner, which types like a keyboard, from a person: at least kFewestKeys printable ASCII
/// characters, each less than kGapMs after the one before, ended by Enter just as fast, are a scan.
/// Characters are held until it is clear; those that were no scan reach the widget that had the focus, once
/// and in order, by the way a key goes (shortcut override, one-key shortcuts, key press). A scan reaches
/// nobody but `scanned`. Everything else passes untouched: modifiers, keys with Ctrl, Alt or Meta, keys
/// without a character, repeated keys, input methods.
///
/// To be installed on the application. Only what the platform sends to windows is looked at.
class ScannerFilter : public QObject
{
    Q_OBJECT
public:
    static constexpr int kGapMs = 35;
    static constexpr int kFewestKeys = 6;
    /// Longer ones are a text that some program types.
    static constexpr int kMostKeys = 64;

    explicit ScannerFilter(const ScanTime &time, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Lets go of held keys whose time has run out; a timer calls it.
    void letGoOfOldKeys();
    /// How many characters are being held.
    [[nodiscard]] int heldCount() const { return m_characters; }

Q_SIGNALS:
    /// A code was scanned; no widget saw any of its keys.
    void scanned(const QString &code);

private:
    struct Held
    {
        QEvent::Type type;
        int key;
        Qt::KeyboardModifiers modifiers;
        QString text;
    };

    bool filterOverride(QKeyEvent &event);
    bool filterPress(QKeyEvent &event);
    bool filterRelease(const QKeyEvent &event);
    [[nodiscard]] bool isCharacter(const QKeyEvent &event) const;
    [[nodiscard]] bool endsScan(const QKeyEvent &event) const;
    [[nodiscard]] bool isInTime(const QKeyEvent &event) const;
    void hold(const QKeyEvent &event);
    void finishScan(const QKeyEvent &enter);
    void replay();
    void forget();
    void waitLonger(int ms);

    const ScanTime &m_time;
    QTimer m_timer;
    QList<Held> m_held;
    QPointer<QWidget> m_target;
    int m_characters = 0;
    qint64 m_lastKeyMs = 0;
    qint64 m_lastHeldMs = 0;
    bool m_isLastTurn = false;
    /// Pressed within a scan and still to be released.
    QList<int> m_swallowed;
};

} // namespace danggol::ui
