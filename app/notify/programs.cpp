// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/programs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace toasoan::notify {

QString programNamed(const QString &name)
{
    const QFileInfo beside(QCoreApplication::applicationDirPath() + u'/' + name);
    return beside.isExecutable() ? beside.filePath() : QStandardPaths::findExecutable(name);
}

QStringList workspaceOptions(const DeskOptions &options)
{
    QStringList words{u"--workspace"_s, QFileInfo(options.folder).absoluteFilePath(), u"--secrets"_s, options.secrets};
    if (!options.keyFolder.isEmpty())
        words += {u"--keys"_s, options.keyFolder};
    return words;
}

QString desktopEntryExec(const QStringList &words)
{
    QStringList quoted;
    for (QString word : words) {
        for (const QChar special : {u'\\', u'"', u'`', u'$'})
            word.replace(special, u'\\' + QString(special));
        word.replace(u'%', u"%%"_s);
        // The whole value is a string of the entry besides, in which a backslash is written twice.
        quoted.append(u'"' + word.replace(u'\\', u"\\\\"_s) + u'"');
    }
    return quoted.join(u' ');
}

Result<> openDraft(const QString &program, const QStringList &workspaceOptions, const DraftOffer &draft)
{
    const QStringList asked =
        draft.duty.isNull() ? QStringList{u"--new-post"_s, draft.section.toHex()} : QStringList{u"--write-duty"_s, draft.duty.toHex()};
    const QStringList arguments = workspaceOptions + asked;
    return !program.isEmpty() && QProcess::startDetached(program, arguments) ? Result<>() : failure(Error::Kind::NotFound, u"toasoan"_s);
}

} // namespace toasoan::notify
