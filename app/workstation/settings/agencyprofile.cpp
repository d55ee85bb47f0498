// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/agencyprofile.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

QJsonObject rootOf(const QByteArray &own)
{
    QJsonObject root = QJsonDocument::fromJson(own).object();
    root.insert(u"format"_s, 1);
    return root;
}

QByteArray written(const QJsonObject &root) { return QJsonDocument(root).toJson(); }

QJsonArray pairsOf(const QMap<QString, QString> &values, const QString &name)
{
    QJsonArray pairs;
    for (const auto &[rule, value] : values.asKeyValueRange())
        pairs.append(QJsonObject{{u"rule"_s, rule}, {name, value}});
    return pairs;
}

QJsonArray without(const QJsonArray &all, const QString &code)
{
    QJsonArray rest;
    for (const QJsonValue &one : all) {
        if (one[u"code"].toString() != code)
            rest.append(one);
    }
    return rest;
}

// The same document has the same code, however often it is cited.
QString codeOfText(const QString &title)
{
    constexpr int enough = 10;
    return u"own-"_s + QString::fromLatin1(QCryptographicHash::hash(title.toUtf8(), QCryptographicHash::Sha256).toHex().first(enough));
}

QJsonObject toJson(const Period &period) { return {{u"amount"_s, period.amount}, {u"unit"_s, unitCode(period.unit)}}; }

QJsonObject toJson(const Recurrence &every)
{
    if (every.days.isEmpty())
        return toJson(Period{.amount = every.amount, .unit = every.unit});
    QJsonArray days;
    for (const auto &[month, day] : every.days)
        days.append(u"%1-%2"_s.arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0')));
    return {{u"days"_s, days}};
}

QJsonArray kindsOf(const Rule &rule)
{
    QJsonArray kinds;
    for (int kind = 0; kind < agencyKindCount; ++kind) {
        if (rule.appliesTo.contains(AgencyKind(kind)))
            kinds.append(agencyCode(AgencyKind(kind)));
    }
    return kinds;
}

} // namespace

QByteArray withProfile(const QByteArray &own, const AgencyProfile &profile)
{
    QJsonObject root = rootOf(own);
    root.insert(u"agency"_s, agencyCode(profile.kind));
    root.insert(u"checkedBy"_s, profile.checkedBy);
    root.insert(u"omitted"_s, pairsOf(profile.omitted, u"reason"_s));
    root.insert(u"places"_s, pairsOf(profile.places, u"section"_s));
    return written(root);
}

QByteArray withOwnDeadline(const QByteArray &own, const Rule &rule, const OwnDeadline &deadline, const QString &checkedBy)
{
    QJsonObject root = rootOf(own);
    const QString text = codeOfText(deadline.text);
    QJsonArray texts = without(root.value(u"texts"_s).toArray(), text);
    texts.append(QJsonObject{{u"code"_s, text}, {u"title"_s, deadline.text}, {u"verification"_s, u"confirmed"_s}});
    root.insert(u"texts"_s, texts);
    const bool before = std::ranges::any_of(
        rule.versions, [](const RuleVersion &version) { return version.deadline && version.deadline->direction == Direction::Before; });
    QJsonObject citation{{u"text"_s, text}};
    if (!deadline.article.isEmpty())
        citation.insert(u"article"_s, deadline.article);
    QJsonObject version{{u"from"_s, deadline.from.toString(Qt::ISODate)}, {u"nature"_s, u"own"_s}, {u"verification"_s, u"confirmed"_s},
        {u"checkedBy"_s, checkedBy}, {u"basis"_s, QJsonArray{citation}},
        {u"deadline"_s,
            QJsonObject{{u"amount"_s, deadline.amount}, {u"unit"_s, unitCode(deadline.unit)},
                {u"direction"_s, before ? u"before"_s : u"after"_s}}}};
    // How often it comes again and is looked through stays as it is.
    if (const RuleVersion &last = rule.versions.last(); last.every)
        version.insert(u"every"_s, toJson(*last.every));
    if (const RuleVersion &last = rule.versions.last(); last.review)
        version.insert(u"review"_s, toJson(*last.review));
    QJsonObject entry{{u"code"_s, rule.code}, {u"item"_s, rule.item},
        {u"name"_s, QJsonObject{{u"vi"_s, rule.name.vi}, {u"en"_s, rule.name.en}}}, {u"trigger"_s, triggerCode(rule.trigger)},
        {u"postType"_s, rule.postType}, {u"appliesTo"_s, kindsOf(rule)}, {u"versions"_s, QJsonArray{version}}};
    if (!rule.anchor.isEmpty())
        entry.insert(u"anchor"_s, rule.anchor);
    if (rule.action == DutyAction::Remove)
        entry.insert(u"action"_s, u"remove"_s);
    QJsonArray rules = without(root.value(u"rules"_s).toArray(), rule.code);
    rules.append(entry);
    root.insert(u"rules"_s, rules);
    return written(root);
}

QByteArray withoutOwnDeadline(const QByteArray &own, const QString &rule)
{
    QJsonObject root = rootOf(own);
    root.insert(u"rules"_s, without(root.value(u"rules"_s).toArray(), rule));
    return written(root);
}

} // namespace toasoan
