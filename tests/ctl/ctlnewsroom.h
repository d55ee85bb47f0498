// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace toasoan::test {

/// What one run of the real program gave.
struct Ran {
    int status = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;
    QJsonObject document; ///< empty unless the output is one JSON document

    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] QJsonObject data() const;
    [[nodiscard]] QJsonArray items() const;
    [[nodiscard]] QByteArray all() const { return "status " + QByteArray::number(status) + '\n' + out + err; }
};

/// Runs the program with an environment of its own and without a terminal.
[[nodiscard]] Ran runCtl(const QStringList &arguments, const QString &home, const QMap<QString, QString> &moreEnvironment = {});
[[nodiscard]] QProcessEnvironment ctlEnvironment(const QString &home);
[[nodiscard]] QString ctlProgram();

/// A newsroom in a temporary folder: Quản keeps it, Lan writes, Bình reviews, Hoa does both; one section, one folder site.
class CtlNewsroom final {
public:
    CtlNewsroom();
    [[nodiscard]] bool found(); ///< false: see problem()
    [[nodiscard]] QByteArray problem() const { return m_problem; }

    /// The site's files are seen here from now on, where a server has them.
    void setSiteFolder(const QString &folder) { m_siteFolder = folder; }
    /// With --json. who: "lan", "binh", "hoa", "quan", or empty for a verb that needs nobody.
    [[nodiscard]] Ran run(const QString &who, const QStringList &words) const;
    /// As people run it, in words.
    [[nodiscard]] Ran say(const QString &who, const QStringList &words) const;
    [[nodiscard]] QStringList globals(const QString &who) const;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString siteFolder() const { return m_siteFolder.isEmpty() ? path(QStringLiteral("www")) : m_siteFolder; }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const; ///< the path
    /// Every page of an article on the site that names the words.
    [[nodiscard]] QStringList pagesWith(const QString &words) const;

private:
    bool must(const Ran &ran);
    QTemporaryDir m_folder;
    QString m_siteFolder;
    QByteArray m_problem;
};

/// The words of a fixture: the first line is the title, the rest the text.
struct Article {
    QString title;
    QString body;
};
[[nodiscard]] Article readArticle(const QString &name);
/// Letters and digits of a page or a text, tags left out: what a citizen can read.
[[nodiscard]] QString readable(const QByteArray &html);

} // namespace toasoan::test

/// Ends the test with what the program said, if it did not do what it was asked.
#define RAN_WELL(command)                                                                                                                  \
    do {                                                                                                                                   \
        const auto ranOnce = (command);                                                                                                    \
        QVERIFY2(ranOnce.status == 0, ranOnce.all().constData());                                                                          \
    } while (false)
