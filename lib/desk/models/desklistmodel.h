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

/// Its lines, each known by its key. They are moved and changed one by one, so that a selection and the scroll position stay.
template <typename Line, typename Key> class DeskLines : public DeskListModel {
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }

protected:
    using Read = Result<QList<Line>> (*)(Desk &);
    using KeyOf = Key (*)(const Line &);

    DeskLines(DeskRunner &runner, Read read, KeyOf keyOf, QObject *parent)
        : DeskListModel(runner, parent)
        , m_read(read)
        , m_keyOf(keyOf)
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
    [[nodiscard]] QSet<Key> keysOf(const QList<Line> &lines) const
    {
        QSet<Key> keys;
        keys.reserve(lines.size());
        for (const Line &line : lines)
            keys.insert(m_keyOf(line));
        return keys;
    }
    void show(const QList<Line> &lines)
    {
        if (m_lines.isEmpty() && !lines.isEmpty()) {
            beginInsertRows({}, 0, int(lines.size()) - 1);
            m_lines = lines;
            endInsertRows();
            return;
        }
        const QSet<Key> wanted = keysOf(lines);
        for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
            if (!wanted.contains(m_keyOf(m_lines[row]))) {
                beginRemoveRows({}, row, row);
                m_lines.removeAt(row);
                endRemoveRows();
            }
        }
        const QSet<Key> known = keysOf(m_lines);
        for (int row = 0; row < lines.size(); ++row)
            place(row, lines[row], known);
        // Much of a line depends on the clock: every one may read differently.
        if (!m_lines.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1));
    }
    void place(int row, const Line &line, const QSet<Key> &known)
    {
        const Key key = m_keyOf(line);
        if (!known.contains(key)) {
            beginInsertRows({}, row, row);
            m_lines.insert(row, line);
            endInsertRows();
            return;
        }
        // Those above are placed; where nothing moved it is here already.
        const auto there = std::ranges::find(m_lines.begin() + row, m_lines.end(), key, m_keyOf);
        if (const int from = int(there - m_lines.begin()); from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_lines.move(from, row);
            endMoveRows();
        }
        m_lines[row] = line;
    }

    Read m_read;
    KeyOf m_keyOf;
    QList<Line> m_lines;
};

} // namespace toasoan
