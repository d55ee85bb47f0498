// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskrunner.h"

#include <QAbstractListModel>

#include <algorithm>

namespace toasoan {

/// A list that a desk answers as a whole, asked anew when the workspace changes. Whoever shows it past midnight refreshes it.
class DeskListModel : public QAbstractListModel {
    Q_OBJECT
public:
    void refresh();
    void clear(); ///< nobody is signed in: asked no more until the next refresh()
    [[nodiscard]] bool isAnswered() const { return m_answered; }

Q_SIGNALS:
    void answered();
    void failed(const toasoan::Error &error);

protected:
    DeskListModel(DeskRunner &runner, QObject *parent);
    [[nodiscard]] DeskRunner &runner() const { return m_runner; }
    [[nodiscard]] bool isWanted(quint64 generation) const { return generation == m_generation; }
    void finish(const Result<> &result); ///< the answer that was wanted has come and is shown

private:
    virtual void ask(quint64 generation) = 0;
    virtual void forget() = 0;

    DeskRunner &m_runner;
    quint64 m_generation = 0;
    bool m_asked = false;
    bool m_running = false;
    bool m_again = false;
    bool m_answered = false;
};

/// Its lines. They are moved and changed one by one, so that a selection and the scroll position stay.
template <typename Line> class DeskLines : public DeskListModel {
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }

protected:
    using Read = Result<QList<Line>> (*)(Desk &);
    using Same = bool (*)(const Line &, const Line &); ///< lines about the same thing

    DeskLines(DeskRunner &runner, Read read, Same same, QObject *parent)
        : DeskListModel(runner, parent)
        , m_read(read)
        , m_same(same)
    {
    }
    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }
    template <typename Condition> [[nodiscard]] QModelIndex indexWhere(const Condition &condition) const
    {
        const auto found = std::ranges::find_if(m_lines, condition);
        return found == m_lines.end() ? QModelIndex() : index(int(found - m_lines.begin()));
    }

private:
    void ask(quint64 generation) override
    {
        runner().run(m_read, this, [this, generation](Result<QList<Line>> lines) {
            if (!isWanted(generation))
                return;
            if (lines)
                show(*lines);
            finish(lines ? Result<>() : std::unexpected(lines.error()));
        });
    }
    void forget() override { m_lines.clear(); }
    void show(const QList<Line> &lines)
    {
        const auto isIn = [this](const QList<Line> &all, const Line &wanted) {
            return std::ranges::any_of(all, [&](const Line &line) { return m_same(line, wanted); });
        };
        for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
            if (!isIn(lines, m_lines[row])) {
                beginRemoveRows({}, row, row);
                m_lines.removeAt(row);
                endRemoveRows();
            }
        }
        for (int row = 0; row < lines.size(); ++row) {
            const QModelIndex there = indexWhere([&](const Line &line) { return m_same(line, lines[row]); });
            if (!there.isValid()) {
                beginInsertRows({}, row, row);
                m_lines.insert(row, lines[row]);
                endInsertRows();
                continue;
            }
            if (there.row() != row) {
                beginMoveRows({}, there.row(), there.row(), {}, row);
                m_lines.move(there.row(), row);
                endMoveRows();
            }
            m_lines[row] = lines[row]; // much of a line depends on the clock: every one may read differently
            Q_EMIT dataChanged(index(row), index(row));
        }
    }

    Read m_read;
    Same m_same;
    QList<Line> m_lines;
};

} // namespace toasoan
