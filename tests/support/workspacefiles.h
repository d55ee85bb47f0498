// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

namespace toasoan::test {

/// As a person copies a folder: everything below it, over nothing.
void copyFolder(const QString &from, const QString &to);
/// All bytes of all files below a folder, one after the other.
[[nodiscard]] QByteArray allBytes(const QString &folder);
/// Every row of every table of ledger.db, sorted, as "table|value|value…".
[[nodiscard]] QStringList dump(const QString &workspaceFolder);
/// Runs SQL on ledger.db as somebody with a database browser would.
[[nodiscard]] Result<> tamper(const QString &workspaceFolder, const QString &sql, const QVariantList &values = {});

enum class Carry { EventsOnly, WithContents };
/// Brings all chains (and words and files) of one ledger into another, without any exchange between.
void carry(const Ledger &from, Ledger &to, Carry what = Carry::WithContents);

/// All events of a ledger.
[[nodiscard]] QSet<EventId> eventIds(const Ledger &ledger);

} // namespace toasoan::test
