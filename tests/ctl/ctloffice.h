// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/docshapes.h"
#include "ctl/session.h"
#include "desk/deskfixture.h"

namespace toasoan::test {

using namespace Qt::StringLiterals;

/// The verbs over a desk whose days pass as told: from Tuesday 1 December 2026, with a weekly section.
class CtlOffice final {
public:
    CtlOffice()
    {
        moveTo(1);
        office.as(office.keeper);
        office.must(ChangeSection{.section = office.section,
            .name = {},
            .postType = {},
            .responsible = {},
            .approvals = {},
            .cadence = Cadence{.workingDays = 5, .reviewersAfter = 2, .keeperAfter = 5}});
    }
    void moveTo(int dayOfDecember) { moveTo(dayOfDecember, QTime(8, 0)); }
    void moveTo(int dayOfDecember, QTime time)
    {
        office.clock.set(fromDateTime(QDateTime(QDate(2026, 12, dayOfDecember), time, QTimeZone("Asia/Ho_Chi_Minh"))));
    }
    /// data of the answer; checked against docs/ctl.md.
    QJsonObject run(const QStringList &words)
    {
        const auto line = ctl::CommandLine::parse(QStringList{u"--workspace"_s, office.folder(), u"--json"_s} + words);
        if (!line)
            qFatal("usage: %s", qPrintable(line.error().wrong));
        ctl::Session session(line->globals);
        session.adopt(Desk::open(office.options()).value());
        if (line->globals.has(u"as") && !session.needMember())
            qFatal("nobody of that name");
        const auto answer = line->verb->run(session, line->arguments);
        if (!answer)
            qFatal("%s: %s", qPrintable(errorCode(answer.error().error.kind)), qPrintable(answer.error().error.detail));
        differences += m_docs.differences(line->verb->words(), answer->data);
        compared = m_docs.compared();
        return answer->data;
    }
    QStringList told(const QStringList &more = {})
    {
        QStringList names;
        for (const auto &item : run(QStringList{u"remind"_s, u"--once"_s} + more).value("items"_L1).toArray())
            names.append(item.toObject().value("memberName"_L1).toString());
        return names;
    }

    DeskFixture office;
    QStringList differences; ///< from what is documented
    QSet<QString> compared;

private:
    CtlDocs m_docs = CtlDocs::read();
};

} // namespace toasoan::test
