// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/verb.h"
#include "domain/charter.h"

namespace toasoan::ctl {

/// What was typed after the noun and the verb, checked against the table.
class Arguments final {
public:
    struct Given {
        QString name;
        QString value;
    };

    [[nodiscard]] bool has(QStringView option) const;
    [[nodiscard]] QString value(QStringView option) const; ///< empty if not given
    [[nodiscard]] std::optional<QString> optional(QStringView option) const;
    [[nodiscard]] QStringList values(QStringView option) const;
    [[nodiscard]] const QList<Given> &given() const { return m_given; } ///< in the order typed
    [[nodiscard]] QString operand(qsizetype index) const { return m_operands.value(index); }
    [[nodiscard]] const QStringList &operands() const { return m_operands; }

private:
    friend class CommandLine;
    QList<Given> m_given;
    QStringList m_operands;
};

/// One whole command line.
class CommandLine final {
public:
    /// typed: without the program's name. A failure is always one of usage.
    [[nodiscard]] static Answered<CommandLine> parse(const QStringList &typed);

    const Verb *verb = nullptr; ///< null: help or version were asked for
    QString noun; ///< of the help asked for
    bool help = false;
    bool version = false;
    Arguments globals;
    Arguments arguments;

private:
    class Reader;
    [[nodiscard]] Answered<> checkCounts() const;
};

/// "1" to "3" and the like.
[[nodiscard]] Answered<int> numberIn(const Arguments &arguments, QStringView option, int least, int most, int otherwise);
/// "a=b", given any number of times.
[[nodiscard]] Answered<QList<std::pair<QString, QString>>> pairsIn(const Arguments &arguments, QStringView option);

/// "officer", "reviewer,inspector".
[[nodiscard]] Answered<QSet<Role>> rolesFrom(const QStringList &typed);
/// A file named on the command line, whole.
[[nodiscard]] Answered<QByteArray> readFile(const QString &path);
/// Writes a file that must not be there yet.
[[nodiscard]] Answered<> writeNewFile(const QString &path, const QByteArray &bytes);

} // namespace toasoan::ctl
