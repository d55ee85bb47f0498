// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskrunner.h"
#include "workstation/sentences.h"

#include <QTimer>

namespace toasoan {

/// One window's work in one workspace: the desk on its thread, who is signed in, and the names everybody needs.
/// Never waits; what it learns comes as signals.
class Session final : public QObject {
    Q_OBJECT
public:
    explicit Session(DeskOptions options, QObject *parent = nullptr);
    ~Session() override;

    void open();

    [[nodiscard]] DeskRunner &desk() { return *m_runner; }
    [[nodiscard]] const DeskOptions &options() const { return m_options; }
    [[nodiscard]] const Directory &directory() const { return m_directory; }
    [[nodiscard]] static const PostType *postType(const QString &code) { return Desk::postTypes().find(code); }
    [[nodiscard]] Instant now() const;
    [[nodiscard]] TimeWords times() const { return {m_directory.zone(), now()}; }
    [[nodiscard]] Sentences sentences() const { return {m_directory, times()}; }

    // who is here
    [[nodiscard]] std::optional<MemberId> current() const { return m_current; }
    [[nodiscard]] bool may(Action action) const { return m_rights.contains(action); }
    [[nodiscard]] bool hasPin(MemberId member) const { return m_pins.contains(member); }
    void signIn(MemberId member, const QString &passphrase);
    void signInWithPin(MemberId member, const QString &pin);
    void signOut();
    void setPin(const QString &pin);

    void lookAtTheClock(); ///< once a minute by itself

Q_SIGNALS:
    void opened();
    void openFailed(const toasoan::Error &error);
    void directoryChanged(); ///< names, rights, sites
    void minutePassed();
    void dayBegan(); ///< by the agency's clock: what is due, and words like yesterday, are other ones
    void signedIn();
    void signInFailed(const toasoan::Error &error);
    void signedOut();
    void pinSet(const toasoan::Result<> &result);

private:
    struct Entered {
        MemberId member;
        QSet<Action> rights;
    };
    [[nodiscard]] static QSet<Action> rightsOf(const Desk &desk);
    void readDirectoryAgain();
    void entered(const Result<Entered> &result);

    DeskOptions m_options;
    Directory m_directory;
    std::optional<MemberId> m_current;
    QSet<Action> m_rights;
    QSet<MemberId> m_pins;
    QTimer m_minutes;
    QDate m_day;
    std::unique_ptr<DeskRunner> m_runner;
};

} // namespace toasoan
