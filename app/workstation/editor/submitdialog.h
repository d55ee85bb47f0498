// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/session.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QTimeEdit;

namespace toasoan {

/// Exactly what is asked for: which sites, when, and what the public is told.
class SubmitDialog final : public QDialog {
    Q_OBJECT
public:
    /// base: the draft, and what kind of request it would be; online: a page of this post is on a site now.
    SubmitDialog(Session &session, const Submit &base, bool online, QWidget *parent = nullptr);
    [[nodiscard]] Submit wish() const;

    [[nodiscard]] QRadioButton &later() { return *m_later; }
    [[nodiscard]] QDateEdit &day() { return *m_day; }
    [[nodiscard]] QTimeEdit &clock() { return *m_clock; }
    [[nodiscard]] QPlainTextEdit &note() { return *m_note; }
    [[nodiscard]] QPushButton &send() { return *m_send; }

private:
    [[nodiscard]] QWidget *makeSites();
    [[nodiscard]] QWidget *makeTime();
    [[nodiscard]] QWidget *makeNote();
    [[nodiscard]] QWidget *makeOpenFields();
    void check();
    [[nodiscard]] Instant chosenMoment() const;
    [[nodiscard]] bool noteNeeded() const;

    Session &m_session;
    Submit m_base;
    bool m_online;
    QList<std::pair<QCheckBox *, SiteId>> m_sites;
    QRadioButton *m_now = nullptr;
    QRadioButton *m_later = nullptr;
    QDateEdit *m_day = nullptr;
    QTimeEdit *m_clock = nullptr;
    QLabel *m_timeHint = nullptr;
    QCheckBox *m_urgent = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace toasoan
