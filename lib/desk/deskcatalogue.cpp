// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include <algorithm>

#include "desk/deskprivate.h"

using namespace Qt::StringLiterals;

namespace toasoan {

const Catalogue &Desk::shippedCatalogue()
{
    static const Catalogue rules = [] {
        QFile file(u":/catalogue/vietnam.json"_s);
        const bool open = file.open(QIODevice::ReadOnly);
        auto parsed = Catalogue::parse(open ? file.readAll() : QByteArray());
        if (!parsed)
            qFatal("vietnam.json: %s", qPrintable(parsed.error().detail)); // part of the program: wrong only if built wrong
        return *parsed;
    }();
    return rules;
}

// What the agency signed may have been erased, or be of a newer program: nobody is left without the rules of the law then.
Result<AgencyCatalogue> Desk::Private::catalogue(const Charter &charter) const
{
    AgencyCatalogue all{.rules = shippedCatalogue(), .own = {}, .trouble = {}};
    if (charter.catalogue.isNull())
        return all;
    const auto words = ledger->text(charter.catalogue);
    if (!words) {
        all.trouble = words.error();
        return all;
    }
    all.own = words->toUtf8();
    auto both = all.rules.withOwn(all.own);
    if (both)
        all.rules = std::move(*both);
    else
        all.trouble = both.error();
    return all;
}

Result<AgencyCatalogue> Desk::catalogue() const
{
    TRY_INTO(line, d->ledger->charter());
    return d->catalogue(line.newest());
}

Result<Outcome> Desk::Private::run(const SetCatalogue &command)
{
    TRY_INTO(before, ledger->charter());
    const bool none = command.own.trimmed().isEmpty();
    if (none && before.newest().catalogue.isNull())
        return failure(Error::Kind::NothingToDo, u"catalogue"_s);
    SealedWords words;
    if (!none) {
        // As it will be read back: a text blob is normalised.
        QString text = QString::fromUtf8(command.own).normalized(QString::NormalizationForm_C);
        TRY_INTO(both, shippedCatalogue().withOwn(text.toUtf8()));
        // New rules say nothing about reminders: an exemption that was signed does not end by them.
        TRY_INTO(known, catalogue(before.newest()));
        const ReminderPolicy reminders = known.rules.reminders();
        if (both.reminders() == ReminderPolicy() && reminders != ReminderPolicy())
            text = QString::fromUtf8(withReminders(text.toUtf8(), reminders));
        for (const Rule &rule : both.rules()) {
            const QString section = both.sectionOf(rule.code);
            const auto hasCode = [&](const Section &one) { return one.code == section; };
            if (!section.isEmpty() && std::ranges::none_of(before.newest().sections, hasCode))
                return failure(Error::Kind::NotFound, u"section"_s);
        }
        words = sealText(text);
    }
    Outcome outcome;
    TRY_INTO(events, changeCharter([&](Charter &charter, QList<QByteArray> &blobs) -> Result<> {
        charter.catalogue = words.id;
        if (!none)
            blobs.append(words.sealed);
        return {};
    }));
    outcome.events = events;
    return outcome;
}

Result<> Desk::Private::checkDuty(const Catalogue &rules, const Charter &charter, const NewDuty &duty) const
{
    constexpr qsizetype longestTitle = 500;
    const auto invalid = [](const QString &field) { return failure(Error::Kind::InvalidInput, field); };
    const Rule *rule = rules.rule(duty.rule);
    if (!rule)
        return failure(Error::Kind::NotFound, u"rule"_s);
    const QString title = duty.title.simplified();
    if (title.isEmpty() || title.size() > longestTitle || duty.number.size() > longestTitle || duty.number.contains(u'\n'))
        return invalid(u"title"_s);
    if (!duty.section.isNull() && !charter.section(duty.section))
        return failure(Error::Kind::NotFound, u"section"_s);
    if (!duty.follows.isNull() && ledger->events(Subject::duty(duty.follows)).value_or(QList<VerifiedEvent>()).isEmpty())
        return failure(Error::Kind::NotFound, u"follows"_s);
    if (!duty.anchor.isValid())
        return rule->anchor == publicationAnchor && !duty.follows.isNull() ? Result<>() : invalid(u"anchor"_s);
    if (duty.moment && toDateTime(*duty.moment, zoneOf(charter)).date() != duty.anchor)
        return invalid(u"anchor"_s);
    // A year that nobody knows cannot be counted in; a person may still say the day.
    const WorkingCalendar days = calendar(charter);
    if (!duty.due.isValid()) {
        if (!days.knows(duty.anchor))
            return failure(Error::Kind::NotFound, u"anchor: %1"_s.arg(duty.anchor.year()));
        const auto now = rules.ruleOn(duty.rule, duty.anchor);
        const bool counts = now && std::ranges::any_of(now->versions, [](const RuleVersion &v) { return v.deadline.has_value(); });
        return counts ? Result<>() : invalid(u"rule"_s);
    }
    return days.knows(duty.due) ? Result<>() : failure(Error::Kind::NotFound, u"due: %1"_s.arg(duty.due.year()));
}

Result<> Desk::checkDuty(const AgencyCatalogue &catalogue, const NewDuty &duty) const
{
    TRY_INTO(line, d->ledger->charter());
    return d->checkDuty(catalogue.rules, line.newest(), duty);
}

Result<InformationList> Desk::informationList(AgencyKind kind) const
{
    TRY_INTO(line, d->ledger->charter());
    TRY_INTO(day, today());
    const Charter &charter = line.newest();
    TRY_INTO(all, d->catalogue(charter));
    TRY_INTO(duties, d->ledger->duties());
    QHash<QString, const DutyState *> newest; // by rule
    for (const auto &[id, state] : std::as_const(duties)) {
        const DutyState *&known = newest[state.registered ? state.registered->rule : QString()];
        if (state.registered && (!known || known->registered->anchor < state.registered->anchor))
            known = &state;
    }
    const auto site = std::ranges::find_if(charter.sites, [](const Site &one) { return !one.retired && !one.baseUrl.isEmpty(); });
    InformationList list{.agency = d->name(charter.agencyName), .day = day, .rows = {}};
    for (const RuleInForce &rule : all.rules.rulesFor(kind, day)) {
        PublicInformation row = informationOf(all.rules, rule);
        const auto section = std::ranges::find(charter.sections, all.rules.sectionOf(rule.rule->code), &Section::code);
        if (section != charter.sections.end()) {
            const bool folders = site != charter.sites.end() && site->connector == "static"_L1;
            const QString base =
                site == charter.sites.end() ? QString() : site->baseUrl.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
            row.address = folders ? base + u'/' + section->code + u'/' : base.isEmpty() ? d->name(section->name) : base;
            row.contact = d->memberName(charter, section->responsible);
        }
        if (const DutyState *state = newest.value(rule.rule->code))
            row.number = d->ledger->text(state->registered->title).value_or(QString()).section(u'\n', 1);
        list.rows.append(row);
    }
    return list;
}

} // namespace toasoan
