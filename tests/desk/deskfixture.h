// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include "desk/desk.h"

namespace toasoan::test {

class SetClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    Instant m_now = fromDateTime(QDateTime(QDate(2026, 11, 20), QTime(2, 0), QTimeZone::UTC));
};

/// One office PC: a keeper (administrator and officer), an officer and a reviewer, one section, one site in a folder.
/// Cheap key stretching, a set clock.
class DeskFixture final {
public:
    DeskFixture();

    [[nodiscard]] Desk &desk() { return *m_desk; }
    [[nodiscard]] DeskOptions options() const;
    void reopen(); ///< as another process would
    void as(MemberId member); ///< signs in with the passphrase of everybody here
    [[nodiscard]] Draft draft(const QString &title, const QString &body);
    /// The words of command, checked to have worked.
    Outcome must(const Command &command);
    [[nodiscard]] static QString passphrase() { return QStringLiteral("mat khau thu nghiem"); }
    [[nodiscard]] QString siteFolder() const { return m_folder.filePath(QStringLiteral("www")); }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("newsroom")); }
    /// Articles under the site's folder: pages whose file is index.html below a year.
    [[nodiscard]] QStringList articlePages() const;

    SetClock clock;
    MemberId keeper;
    MemberId officer;
    MemberId reviewer;
    SectionId section;
    SiteId site;
    QString recoverySheet;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
};

} // namespace toasoan::test
