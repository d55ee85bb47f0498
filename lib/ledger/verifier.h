// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgerprivate.h"

namespace toasoan {

/// Goes through everything once. Each step reads in one statement, so writers are never held up for long; what looks wrong only
/// because somebody wrote meanwhile is looked at again before it is named.
class Verifier final {
public:
    Verifier(Ledger &ledger, Ledger::Private &d, Ledger::Progress progress);
    [[nodiscard]] Result<VerifyReport> run();

private:
    struct Doubtful {
        StoredEvent row;
        std::optional<VerifiedEvent> event; ///< if only the columns are wrong
    };

    // verify.cpp: the signed bytes
    [[nodiscard]] Result<> checkStructure();
    [[nodiscard]] Result<> checkObjects();
    [[nodiscard]] Result<> checkEvents();
    void checkEvent(const StoredEvent &row);
    void noteMentions(const Event &event);
    void nameDoubtful(const StoredEvent &row);
    [[nodiscard]] Result<> repairColumns();
    [[nodiscard]] Result<> checkChains();
    [[nodiscard]] Result<> checkMarks();

    // verifycontents.cpp: what the bytes name, and what follows from them
    [[nodiscard]] Result<> checkMeta();
    [[nodiscard]] Result<> checkDerived(); ///< erased and wanted
    [[nodiscard]] Result<> readErasures();
    [[nodiscard]] Result<> checkErased();
    [[nodiscard]] Result<> readLateEvents();
    [[nodiscard]] Result<> checkWanted();
    [[nodiscard]] Result<> checkBlobs();
    [[nodiscard]] Result<> checkMissing();
    [[nodiscard]] Result<> checkMedia();
    [[nodiscard]] Result<> checkViews();

    [[nodiscard]] Result<> keepGoing(qint64 done); ///< Cancelled if whoever waits says so
    void damage(Damage::Kind kind, const QString &where, bool repaired = false);

    Ledger &m_ledger;
    Ledger::Private &d;
    Ledger::Progress m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
    qint64 m_lastRow = 0; ///< of the events looked at
    VerifyReport m_report;
    QList<Doubtful> m_wrongColumns;
    QHash<QByteArray, QSet<QByteArray>> m_blobs; ///< digest → subject keys of the events that name it
    QHash<QByteArray, QSet<QByteArray>> m_media;
    QHash<QByteArray, EventId> m_erased; ///< digest → the effective order that destroys it
};

} // namespace toasoan
