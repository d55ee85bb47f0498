// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/session.h"

#include <QTextBrowser>

namespace toasoan {

/// All that happened to a post, newest first, in words; what had no effect too, with the reason.
class HistoryPanel final : public QTextBrowser {
    Q_OBJECT
public:
    explicit HistoryPanel(Session &session, QWidget *parent = nullptr);
    void setEntries(const QList<HistoryEntry> &entries);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString htmlOf(const HistoryEntry &entry, const Sentences &sentences) const;
    void display();

    Session &m_session;
    QList<HistoryEntry> m_entries;
};

} // namespace toasoan
