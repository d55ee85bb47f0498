// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace toasoan {

class DateField;
namespace look {
class QuietLabel;
}

/// One known event: how it stands, on what it rests, each of its dates day by day, its post and proof; and what can be done.
class EventDetail final : public QWidget {
    Q_OBJECT
public:
    explicit EventDetail(Session &session, QWidget *parent = nullptr);

    void showDuty(DutyId duty); ///< null: none
    [[nodiscard]] const std::optional<EventDutyDetails> &details() const { return m_details; }

    // what can be done about it; nothing happens where it cannot
    void write(); ///< the draft that is to settle it, a new one if there is none; a post that is there already is opened
    void openPage();
    void linkPost();
    void settle();
    void putOff();
    void confirm();
    void correct();
    void registerNext();
    [[nodiscard]] bool canWrite() const;
    [[nodiscard]] bool canOpenPage() const;
    [[nodiscard]] bool canSettle() const;
    [[nodiscard]] bool canPutOff() const;
    [[nodiscard]] bool canConfirm() const;
    [[nodiscard]] bool canCorrect() const;
    [[nodiscard]] bool canRegisterNext() const;

    [[nodiscard]] QPushButton &writeButton() { return *m_write; }
    [[nodiscard]] QLineEdit &reason() { return *m_reason; }
    [[nodiscard]] DateField &until() { return *m_until; }
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void problem(const toasoan::Problem &problem);
    void decided(const QString &sentence);
    void changed(); ///< another duty, or what can be done about it
    void writeRequested(toasoan::DutyId duty);
    void postRequested(toasoan::PostId post);
    void correctionRequested(const toasoan::EventDuty &duty);
    void nextRequested(const toasoan::EventDuty &duty, const QString &rule);

private:
    enum class Asking { Nothing, Settle, PutOff };
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QWidget *makeQuestion();
    void fill();
    void ask(Asking asking);
    void answer();
    void act(const Command &command, const QString &sentence);
    void changeEvent(QEvent *event) override;

    Session &m_session;
    DutyId m_duty;
    quint64 m_generation = 0;
    std::optional<EventDutyDetails> m_details;
    Asking m_asking = Asking::Nothing;
    QLabel *m_title;
    QLabel *m_rule;
    QLabel *m_words;
    QLabel *m_bases;
    QLabel *m_days;
    QWidget *m_buttons;
    QPushButton *m_write = nullptr;
    QPushButton *m_page = nullptr;
    QPushButton *m_more = nullptr;
    QWidget *m_question;
    QLabel *m_asked = nullptr;
    DateField *m_until = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_answer = nullptr;
};

} // namespace toasoan
