// SPDX-License-Identifier: GPL-3.0-or-later
// What the sections owe among many posts and observed pages, and the dates of many event duties: bench_duties [POSTS [PAGES [EVENTS]]].
// The Duties view asks it after every change.
#include "bench/figures.h"
#include "desk/deskfixture.h"
#include "ledger/database.h"
#include "ledger/viewtables.h"

#include <QCoreApplication>

using namespace toasoan;
using namespace toasoan::test;
using bench::Figures;
using bench::took;
using namespace Qt::StringLiterals;

namespace {

constexpr int sections = 30;
constexpr double aim = 100.0; ///< ms: what feels at once
constexpr double aimEvents = 1000.0; ///< ms: for the dates of 100,000 event duties

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(errorCode(result.error().kind)), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QList<SectionId> addSections(DeskFixture &office)
{
    QList<SectionId> all{office.section};
    for (int i = 1; i < sections; ++i)
        all.append(
            office.must(AddSection{.name = u"Chuyên mục %1"_s.arg(i), .code = {}, .responsible = office.officer, .cadence = Cadence{}})
                .section);
    return all;
}

// Rows as the projection writes them: signing so many events would measure signing.
void addPosts(DeskFixture &office, const QList<SectionId> &places, int posts)
{
    auto database = must(Database::open(office.folder() + u"/ledger.db"_s));
    const QString sql = u"INSERT INTO view_updates(post, site, section, updated, title, url) VALUES(?, ?, ?, ?, ?, ?)"_s;
    auto transaction = must(Transaction::begin(*database));
    for (int i = 0; i < posts; ++i) {
        const qint64 updated = toMilliseconds(office.clock.now()) - qint64(i) * 600'000;
        must(database->execute(sql,
            {randomId<PostId>().bytes(), office.site.bytes(), places[i % sections].bytes(), updated, u"Bài số %1"_s.arg(i),
                u"https://x.vn/%1/"_s.arg(i)}));
    }
    must(transaction.commit());
}

// Signed for real: they are read and judged as events.
void addObserved(DeskFixture &office, const QList<SectionId> &places, int pages)
{
    const CharterLine line = must(office.desk().ledger().charter());
    const SeatId seat = line.newest().site(office.site)->publishers.first();
    auto store = must(SecretsStore::open(office.options().secrets, {}));
    const auto secret = must(store->read(u"machine-seat/"_s + seat.toHex()));
    auto machine =
        must(KeyStore(QDir(office.options().keyFolder), office.options().stretch).unlock(seat, QString::fromLatin1(secret.value())));
    constexpr int atOnce = 500;
    for (int i = 0; i < pages; i += atOnce) {
        Batch batch{.signer = machine.get(), .charter = line.newestId(), .at = office.clock.now(), .events = {}, .blobs = {}, .guard = {}};
        for (int j = i; j < std::min(pages, i + atOnce); ++j) {
            const QUrl url(u"https://x.vn/khac/%1"_s.arg(j));
            const QByteArray sealed = sealBlob(randomBytes(blobSaltSize), {BlobFormat::Text, url.toEncoded() + "\nBài"});
            batch.blobs.append(sealed);
            const PageObserved fact{.site = office.site,
                .section = places[j % sections],
                .url = blobId(sealed),
                .fingerprint = QByteArray(32, 'f'),
                .siteDate = office.clock.now() - std::chrono::hours(pages - j)};
            batch.events.append({.subject = Subject::web(office.site, url), .after = {}, .payload = fact});
        }
        must(office.desk().ledger().append(batch));
    }
}

Figures measure(DeskFixture &office)
{
    constexpr int asked = 30;
    Figures figures;
    const QDate today = must(office.desk().today());
    for (int i = 0; i < asked; ++i)
        figures.add(took([&] { (void)must(office.desk().duties(today)); }));
    return figures;
}

/// Event duties over the whole catalogue and two years, every other one with a post that was seen.
struct Events {
    QList<DutyState> states;
    QList<PublicationProof> proofs;
};
Events drawEvents(int count)
{
    const QList<Rule> &rules = Desk::shippedCatalogue().rules();
    Events events;
    for (int i = 0; i < count; ++i) {
        const QDate anchor = QDate(2025, 1, 2).addDays(i * 7 % 700);
        DutyState state;
        state.registered = DutyRegistered{.rule = rules[i % rules.size()].code, .section = {}, .anchor = anchor};
        PublicationProof proof;
        if (i % 2 == 0) {
            state.settled = true;
            state.settledBy = *PostId::fromBytes(QByteArray(PostId::size, 'p'));
            proof.words = {fromDateTime(QDateTime(anchor.addDays(i % 30), QTime(9, 0), QTimeZone::UTC))};
        }
        events.states.append(state);
        events.proofs.append(proof);
    }
    return events;
}

Figures measureEvents(int count)
{
    constexpr int asked = 10;
    const Events events = drawEvents(count);
    const DutyRules rules{.catalogue = Desk::shippedCatalogue(),
        .calendar = Desk::shippedCalendar(),
        .zone = QTimeZone("Asia/Ho_Chi_Minh"),
        .now = fromDateTime(QDateTime(QDate(2026, 11, 23), QTime(2, 0), QTimeZone::UTC))};
    Figures figures;
    qsizetype dated = 0;
    for (int i = 0; i < asked; ++i) {
        dated = 0;
        figures.add(took([&] {
            for (qsizetype j = 0; j < events.states.size(); ++j)
                dated += eventDutyStatus(rules, events.states[j], &events.proofs[j], nullptr).due.isValid() ? 1 : 0;
        }));
    }
    std::printf("%lld event duties, %lld with a due day\n", qlonglong(count), qlonglong(dated));
    return figures;
}

/// The same as the list reads them: signed, verified and folded.
void measureRegister(DeskFixture &office, int lines)
{
    QByteArray csv = "rule,date,title\n";
    for (int i = 0; i < lines; ++i)
        csv += "6a," + QDate(2026, 1, 5).addDays(i % 300).toString(Qt::ISODate).toUtf8() + ",Văn bản " + QByteArray::number(i) + '\n';
    office.as(office.officer);
    Figures import;
    import.add(took([&] { (void)must(office.desk().importDuties(csv, Desk::Rehearsal::No)); }));
    import.print("register taken in");
    office.reopen();
    Figures first;
    first.add(took([&] { (void)must(office.desk().eventDuties()); }));
    first.print("event duties, first listed");
    Figures again;
    for (int i = 0; i < 5; ++i)
        again.add(took([&] { (void)must(office.desk().eventDuties()); }));
    again.print("event duties, listed again");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int posts = arguments.value(1, u"100000"_s).toInt();
    const int pages = arguments.value(2, u"5000"_s).toInt();
    DeskFixture office;
    const QList<SectionId> places = addSections(office);
    addPosts(office, places, posts);
    std::printf("%d posts, %d sections, charter version %d\n", posts, sections, must(office.desk().info()).charterNumber);
    const Figures own = measure(office);
    own.print("duties, own posts");
    addObserved(office, places, pages);
    std::printf("and %d pages of others\n", pages);
    const Figures all = measure(office);
    all.print("duties, with observed pages");
    const Figures dates = measureEvents(arguments.value(3, u"100000"_s).toInt());
    dates.print("dates of event duties");
    constexpr int lines = 10'000;
    std::printf("%d lines of a register\n", lines);
    measureRegister(office, lines);
    const bool good = bench::quantile(all.processor, 0.95) <= aim && bench::quantile(dates.processor, 0.95) <= aimEvents;
    return good ? 0 : 1;
}
