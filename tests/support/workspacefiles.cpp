// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/workspacefiles.h"

#include <QDirIterator>
#include <QSet>

#include "ledger/database.h"
#include "ledger/media.h"
#include "support/workspacefixture.h"

namespace toasoan::test {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QVariant &value)
{
    if (value.isNull())
        return u"NULL"_s;
    return value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex()) : value.toString();
}

QStringList column(const Database &database, const QString &sql)
{
    QStringList names;
    must(database.forEach(sql, {}, [&](const Database::Row &row) {
        names.append(row.text(u"name"));
        return true;
    }));
    return names;
}

} // namespace

void copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        qFatal("cannot make %s", qPrintable(to));
    QDirIterator entries(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString file = entries.next();
        const QString target = to + u'/' + QDir(from).relativeFilePath(file);
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(file, target))
            qFatal("cannot copy %s", qPrintable(file));
    }
}

QByteArray allBytes(const QString &folder)
{
    QByteArray bytes;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        bytes += file.readAll();
    }
    return bytes;
}

QStringList dump(const QString &workspaceFolder)
{
    const auto database = must(Database::open(workspaceFolder + u"/ledger.db"_s), "database");
    QStringList rows;
    for (const QString &table : column(*database, u"SELECT name FROM sqlite_master WHERE type = 'table'"_s)) {
        const QStringList columns = column(*database, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        must(database->forEach(u"SELECT * FROM \"%1\""_s.arg(table), {}, [&](const Database::Row &row) {
            QStringList values{table};
            for (const QString &name : columns)
                values.append(shown(row.value(name)));
            rows.append(values.join(u'|'));
            return true;
        }));
    }
    rows.sort();
    return rows;
}

Result<> tamper(const QString &workspaceFolder, const QString &sql, const QVariantList &values)
{
    TRY_INTO(database, Database::open(workspaceFolder + u"/ledger.db"_s));
    return database->execute(sql, values);
}

void carry(const Ledger &from, Ledger &to, Carry what)
{
    for (const ChainHead &head : must(from.heads(), "heads"))
        must(to.intake(must(from.chain(head.seat, head.epoch, 1, std::numeric_limits<qint32>::max(), head.id), "chain")), "intake");
    if (what == Carry::EventsOnly)
        return;
    for (const BlobId &id : must(to.missingBlobs(), "missing")) {
        if (const auto sealed = from.sealedBlob(id))
            must(to.addBlob(*sealed), "blob");
    }
    for (const MediaId &id : must(to.missingMedia(), "missing")) {
        if (const auto bytes = from.media().read(id))
            must(to.addMedia(*bytes), "media");
    }
}

QSet<EventId> eventIds(const Ledger &ledger)
{
    QSet<EventId> ids;
    for (const Subject &subject : must(ledger.changesSince(0), "changes").subjects) {
        for (const VerifiedEvent &event : must(ledger.events(subject), "events"))
            ids.insert(event.id);
    }
    return ids;
}

} // namespace toasoan::test
