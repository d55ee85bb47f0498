// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/json.h"
#include "ctl/labels.h"
#include "ctl/messages.h"
#include "ctl/moments.h"
#include "ctl/reports.h"
#include "ctl/session.h"
#include "ctl/texttable.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

constexpr int usualLimit = 50;
constexpr int highestLimit = 1000;

Answered<PostFilter> filterFrom(Session &session, const Arguments &arguments)
{
    PostFilter filter;
    if (const auto typed = arguments.optional(u"section")) {
        TRY_INTO(section, session.names().section(*typed));
        filter.section = section.id;
    }
    if (const auto typed = arguments.optional(u"word")) {
        filter.word = wordFromCode(*typed);
        if (!filter.word)
            return usage(messages::wordUnknown(*typed), messages::seeHelp(findVerb(u"post"_s, u"list"_s)));
    }
    if (arguments.has(u"mine")) {
        TRY_INTO(member, session.needMember());
        filter.owner = member;
    }
    if (arguments.has(u"to-review")) {
        TRY_INTO(member, session.needMember());
        filter.reviewableBy = member;
    }
    return filter;
}

QString tableOf(const Session &session, const QList<PostRow> &rows)
{
    QList<QStringList> lines;
    for (const PostRow &row : rows)
        lines.append({shortId(row.id.toHex()), messages::word(row.word), row.title, session.names().sectionName(row.section),
            session.names().memberName(row.owner), shown(row.changed, session.zone())});
    return textTable(
        {label(Label::Id), label(Label::State), label(Label::Title), label(Label::Section), label(Label::Owner), label(Label::Changed)},
        lines);
}

QJsonObject jsonOf(const Session &session, const QList<PostRow> &rows)
{
    QJsonArray items;
    for (const PostRow &row : rows)
        items.append(toJson(row, session.names()));
    return list(items);
}

Answered<Answer> listPosts(Session &session, const Arguments &arguments)
{
    TRY_INTO(filter, filterFrom(session, arguments));
    TRY_INTO(limit, numberIn(arguments, u"limit", 1, highestLimit, usualLimit));
    PostCursor cursor;
    if (const auto typed = arguments.optional(u"after")) {
        bool isNumber = false;
        cursor.recency = typed->toLongLong(&isNumber);
        if (!isNumber || cursor.recency <= 0)
            return usage(messages::cursorUnknown(*typed), messages::correctIt());
    }
    TRY_INTO(page, session.desk().posts(filter, cursor, limit));
    TRY_INTO(total, session.desk().countPosts(filter));
    QJsonObject data = jsonOf(session, page.rows);
    data.insert(u"total"_s, total);
    data.insert(u"next"_s, page.next ? QJsonValue(QString::number(page.next->recency)) : QJsonValue());
    const QString message =
        page.next ? messages::countedMore(page.rows.size(), total, page.next->recency) : messages::counted(page.rows.size());
    return Answer{message, data, tableOf(session, page.rows)};
}

Answered<Answer> searchPosts(Session &session, const Arguments &arguments)
{
    TRY_INTO(filter, filterFrom(session, arguments));
    TRY_INTO(limit, numberIn(arguments, u"limit", 1, highestLimit, usualLimit));
    TRY_INTO(rows, session.desk().search(arguments.operands().join(u' '), filter, limit));
    return Answer{messages::counted(rows.size()), jsonOf(session, rows), tableOf(session, rows)};
}

Answered<Answer> showPost(Session &session, const Arguments &arguments)
{
    TRY_INTO(post, postNamed(session, arguments.operand(0)));
    const QTimeZone zone = session.zone();
    const Revision newest = post.newest.value_or(Revision());
    const SectionId section = post.state.revisions.isEmpty() ? SectionId() : post.state.revisions.last().section;
    QList<std::pair<QString, QString>> fields{{label(Label::Title), newest.title}, {label(Label::State), messages::word(post.word)},
        {label(Label::Section), session.names().sectionName(section)}, {label(Label::Authors), newest.authors.join(u", "_s)},
        {label(Label::Id), post.state.id.toHex()}};
    for (const auto &[site, line] : post.state.sites.asKeyValueRange()) {
        const QString since = line.seenAt ? shown(*line.seenAt, zone) : line.storedAt ? shown(*line.storedAt, zone) : QString();
        fields.append({session.names().siteName(site),
            QStringList{messages::publicState(line.state), since, line.url.toString()}.join(u' ').simplified()});
    }
    fields.append({label(Label::Summary), newest.summary});
    return Answer{messages::postIs(newest.title, post.word), toJson(post, session.names(), session.desk().now()),
        textFields(fields) + u'\n' + document::toPlainText(newest.body) + u'\n'};
}

Answered<Answer> reviewPost(Session &session, const Arguments &arguments)
{
    TRY_INTO(post, postNamed(session, arguments.operand(0)));
    TRY_INTO(review, session.desk().reviewCase(post.state.id));
    QString text;
    for (const document::BlockChange &change : review.changes) {
        const QString before = document::toPlainText(change.before).trimmed();
        const QString after = document::toPlainText(change.after).trimmed();
        switch (change.kind) {
        case document::BlockChange::Kind::Same:
            text += u"  "_s + after + u'\n';
            break;
        case document::BlockChange::Kind::Added:
            text += u"+ "_s + after + u'\n';
            break;
        case document::BlockChange::Kind::Removed:
            text += u"- "_s + before + u'\n';
            break;
        case document::BlockChange::Kind::Changed:
            text += u"- "_s + before + u"\n+ "_s + after + u'\n';
            break;
        }
    }
    const QString when = review.asked.notBefore ? shown(*review.asked.notBefore, session.zone()) : QString();
    return Answer{messages::reviewIs(review.submitterName, review.asked.kind, review.revision.title, when, review.step, review.steps),
        toJson(review, session.names()), text};
}

Answered<Answer> showHistory(Session &session, const Arguments &arguments)
{
    TRY_INTO(post, postNamed(session, arguments.operand(0)));
    TRY_INTO(entries, session.desk().history(post.state.id));
    QJsonArray items;
    QList<QStringList> rows;
    for (const HistoryEntry &entry : entries) {
        items.append(toJson(entry, session.names()));
        const QString words = entry.words.isEmpty() ? entry.url.toString() : entry.words;
        rows.append({shown(entry.at, session.zone()), messages::eventKind(entry.kind), entry.memberName,
            entry.voided ? messages::voidReason(*entry.voided) : QString(), words.simplified()});
    }
    return Answer{messages::counted(rows.size()), list(items),
        textTable({label(Label::When), label(Label::What), label(Label::Who), label(Label::Void), label(Label::WordsSaid)}, rows)};
}

Answered<Answer> previewPost(Session &session, const Arguments &arguments)
{
    const QString file = arguments.value(u"out");
    TRY_INTO(post, postNamed(session, arguments.operand(0)));
    if (!post.newest)
        return refusal(Error::Kind::NotFound, messages::wordsErased(), messages::lookAtHistory());
    TRY_INTO(html, session.desk().preview(*post.newest, post.state.revisions.last().section));
    TRY(writeNewFile(file, html));
    return Answer{messages::previewWritten(file), {{u"post"_s, post.state.id.toHex()}, {u"file"_s, file}, {u"bytes"_s, html.size()}}, {}};
}

Answered<Answer> getMedia(Session &session, const Arguments &arguments)
{
    const auto id = MediaId::fromHex(arguments.operand(0));
    if (!id)
        return usage(messages::notAnId(arguments.operand(0), 64), messages::correctIt());
    TRY_INTO(bytes, session.desk().media(*id));
    const QString file = arguments.value(u"out");
    TRY(writeNewFile(file, bytes));
    return Answer{messages::mediaWritten(file), {{u"media"_s, id->toHex()}, {u"file"_s, file}, {u"bytes"_s, bytes.size()}}, {}};
}

QList<Option> filterOptions()
{
    return {{u"section"_s, u"SECTION"_s, QT_TRANSLATE_NOOP("Verbs", "only of this section")},
        {u"word"_s, u"WORD"_s, QT_TRANSLATE_NOOP("Verbs", "only in this state: draft, submitted, returned, approved, scheduled, live …")},
        {u"mine"_s, {}, QT_TRANSLATE_NOOP("Verbs", "only those of the one named by --as")},
        {u"to-review"_s, {}, QT_TRANSLATE_NOOP("Verbs", "only those that wait for the one named by --as")},
        {u"limit"_s, u"N"_s, QT_TRANSLATE_NOOP("Verbs", "at most so many; default: 50")}};
}

} // namespace

QList<Verb> readingVerbs()
{
    const Option out{u"out"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Verbs", "a new file"), Times::Once};
    return {
        {.noun = u"post"_s,
            .name = u"list"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "list posts, newest change first"),
            .options =
                filterOptions() + QList<Option>{{u"after"_s, u"CURSOR"_s, QT_TRANSLATE_NOOP("Verbs", "go on where an earlier list ended")}},
            .run = listPosts},
        {.noun = u"post"_s,
            .name = u"search"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "find posts by their words, with or without Vietnamese marks"),
            .operands = {{u"WORDS"_s, Times::AtLeastOnce}},
            .options = filterOptions(),
            .run = searchPosts},
        {.noun = u"post"_s,
            .name = u"show"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "show one post: its newest shared words and where it stands"),
            .operands = {{u"POST"_s}},
            .run = showPost},
        {.noun = u"post"_s,
            .name = u"review"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "show what waits for approval and what it would change online"),
            .operands = {{u"POST"_s}},
            .run = reviewPost},
        {.noun = u"post"_s,
            .name = u"history"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "list everything that was signed about a post, newest first"),
            .operands = {{u"POST"_s}},
            .run = showHistory},
        {.noun = u"post"_s,
            .name = u"preview"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "write the page of the newest shared words as it would be online"),
            .operands = {{u"POST"_s}},
            .options = {out},
            .run = previewPost},
        {.noun = u"media"_s,
            .name = u"get"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "write a picture or attachment to a file"),
            .operands = {{u"ID"_s}},
            .options = {out},
            .run = getMedia},
    };
}

} // namespace toasoan::ctl
