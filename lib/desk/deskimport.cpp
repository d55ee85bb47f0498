// SPDX-License-Identifier: GPL-3.0-or-later
// A register of documents becomes duties: the good lines go in together, the bad ones are named.
#include "desk/deskprivate.h"
#include "desk/dutyregister.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

using Problem = BadLine::Problem;

/// What makes two lines the same: the rule, the day and the words.
QString keyOf(const QString &rule, QDate anchor, const QString &title, const QString &number)
{
    return rule + u'\n' + anchor.toString(Qt::ISODate) + u'\n' + foldVietnamese(title) + u'\n' + foldVietnamese(number);
}

/// Turns lines into duties; what cannot become one is kept with its reason.
class RegisterReader final {
public:
    using Check = std::function<Result<>(const NewDuty &)>;
    using AnsweredFor = std::function<bool(const NewDuty &)>;
    using NameOf = std::function<QString(BlobId)>;
    RegisterReader(
        const Charter &charter, const NameOf &name, Check check, AnsweredFor answeredFor, QSet<QString> known, QList<BadLine> bad)
        : m_zone(zoneOf(charter))
        , m_check(std::move(check))
        , m_answeredFor(std::move(answeredFor))
        , m_known(std::move(known))
        , m_bad(std::move(bad))
    {
        for (const Section &section : charter.sections) {
            m_sections.insert(section.code, section.id);
            m_sections.insert(foldVietnamese(name(section.name)), section.id);
        }
    }
    void take(const RegisterLine &line)
    {
        NewDuty duty{
            .rule = line.rule.toLower(), .section = {}, .anchor = {}, .moment = {}, .due = {}, .title = line.title, .number = line.number};
        if (!readDays(line, duty) || !readSection(line, duty))
            return;
        if (const auto fits = m_check(duty); !fits) {
            add(line, fits.error());
            return;
        }
        const QString key = keyOf(duty.rule, duty.anchor, duty.title, duty.number);
        if (m_known.contains(key)) {
            add(line, Problem::Repeated, u"title"_s, line.title);
            return;
        }
        m_known.insert(key);
        m_good.append(duty);
        m_lines.append({.line = line.line, .rule = duty.rule, .anchor = duty.anchor, .title = duty.title, .number = duty.number});
        if (!m_answeredFor(duty))
            m_unassigned.append({.line = line.line, .problem = Problem::NobodyResponsible, .field = u"section"_s, .value = line.section});
    }
    [[nodiscard]] const QList<NewDuty> &good() const { return m_good; }
    [[nodiscard]] const QList<GoodLine> &lines() const { return m_lines; }
    [[nodiscard]] const QList<BadLine> &unassigned() const { return m_unassigned; }
    [[nodiscard]] QList<BadLine> bad() const
    {
        QList<BadLine> sorted = m_bad;
        std::ranges::stable_sort(sorted, {}, &BadLine::line);
        return sorted;
    }

private:
    void add(const RegisterLine &line, Problem problem, const QString &field, const QString &value)
    {
        m_bad.append({.line = line.line, .problem = value.isEmpty() ? Problem::Missing : problem, .field = field, .value = value});
    }
    // The desk's own refusal, as what is wrong with the line.
    void add(const RegisterLine &line, const Error &error)
    {
        const QString field = error.detail.section(u':', 0, 0);
        if (field == "rule"_L1)
            add(line, error.kind == Error::Kind::NotFound ? Problem::UnknownRule : Problem::NoDeadline, field, line.rule);
        else if (field == "anchor"_L1)
            add(line, error.kind == Error::Kind::NotFound ? Problem::UnknownYear : Problem::NotADay, u"date"_s, line.date);
        else if (field == "due"_L1)
            add(line, Problem::UnknownYear, field, line.due);
        else
            add(line, Problem::Wrong, field, line.title);
    }
    [[nodiscard]] bool readDays(const RegisterLine &line, NewDuty &duty)
    {
        duty.anchor = typedDay(line.date);
        if (!duty.anchor.isValid()) {
            add(line, Problem::NotADay, u"date"_s, line.date);
            return false;
        }
        if (!line.due.isEmpty()) {
            duty.due = typedDay(line.due);
            if (!duty.due.isValid()) {
                add(line, Problem::NotADay, u"due"_s, line.due);
                return false;
            }
        }
        if (line.time.isEmpty())
            return true;
        const QTime time = QTime::fromString(line.time, u"H:mm"_s);
        if (!time.isValid()) {
            add(line, Problem::Wrong, u"time"_s, line.time);
            return false;
        }
        duty.moment = fromDateTime(QDateTime(duty.anchor, time, m_zone));
        return true;
    }
    [[nodiscard]] bool readSection(const RegisterLine &line, NewDuty &duty)
    {
        if (line.section.isEmpty())
            return true;
        const auto found = m_sections.constFind(m_sections.contains(line.section) ? line.section : foldVietnamese(line.section));
        if (found == m_sections.constEnd()) {
            add(line, Problem::UnknownSection, u"section"_s, line.section);
            return false;
        }
        duty.section = *found;
        return true;
    }

    QTimeZone m_zone;
    Check m_check;
    AnsweredFor m_answeredFor;
    QHash<QString, SectionId> m_sections;
    QSet<QString> m_known;
    QList<NewDuty> m_good;
    QList<GoodLine> m_lines; ///< of m_good
    QList<BadLine> m_unassigned;
    QList<BadLine> m_bad;
};

} // namespace

Result<DutyImport> Desk::Private::importDuties(const QByteArray &file, Rehearsal rehearsal, const QString &sheet)
{
    if (rehearsal == Rehearsal::No) {
        TRY(needSignedIn());
    }
    DutyImport import;
    TRY_INTO(lines, readRegister(file, import.bad, sheet));
    TRY_INTO(line, ledger->charter());
    TRY_INTO(rules, catalogue(line.newest()));
    TRY_INTO(before, ledger->duties());
    QSet<QString> known;
    for (const auto &[id, state] : std::as_const(before)) {
        if (!state.registered)
            continue;
        const QString words = ledger->text(state.registered->title).value_or(QString());
        known.insert(keyOf(state.registered->rule, state.registered->anchor, words.section(u'\n', 0, 0), words.section(u'\n', 1)));
    }
    const Charter &charter = line.newest();
    const auto answeredFor = [&](const NewDuty &duty) {
        const QString place = rules.rules.sectionOf(duty.rule);
        return std::ranges::any_of(charter.sections, [&](const Section &section) {
            const bool there = duty.section.isNull() ? section.code == place : section.id == duty.section;
            return there && charter.member(section.responsible);
        });
    };
    RegisterReader reader(
        line.newest(), [this](BlobId id) { return name(id); },
        [&](const NewDuty &duty) { return checkDuty(rules.rules, line.newest(), duty); }, answeredFor, std::move(known), import.bad);
    for (const RegisterLine &one : std::as_const(lines))
        reader.take(one);
    import.good = int(reader.good().size());
    import.lines = reader.lines();
    import.bad = reader.bad();
    import.unassigned = reader.unassigned();
    if (rehearsal == Rehearsal::No && import.good > 0) {
        TRY_INTO(ids, registerNew(reader.good()));
        import.duties = ids;
    }
    return import;
}

Result<DutyImport> Desk::importDuties(const QByteArray &file, Rehearsal rehearsal, const QString &sheet)
{
    return d->importDuties(file, rehearsal, sheet);
}

} // namespace toasoan
