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

Result<> openDraft(const QString &program, const QStringList &workspaceOptions, const DraftOffer &draft)
{
    const QStringList asked =
        draft.duty.isNull() ? QStringList{u"--new-post"_s, draft.section.toHex()} : QStringList{u"--write-duty"_s, draft.duty.toHex()};
    const QStringList arguments = workspaceOptions + asked;
    return !program.isEmpty() && QProcess::startDetached(program, arguments) ? Result<>() : failure(Error::Kind::NotFound, u"toasoan"_s);
}

} // namespace toasoan::notify
