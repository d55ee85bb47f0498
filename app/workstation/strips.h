// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/sentences.h"

#include <KMessageWidget>

#include <QMap>

#include <functional>

class QVBoxLayout;

namespace toasoan {

/// What needs attention, above the view: one strip for each matter, never a box in the way.
class Strips final : public QWidget {
    Q_OBJECT
public:
    explicit Strips(QWidget *parent = nullptr);

    enum class Closing { ByPerson, ByState };
    /// Puts or changes the strip of a matter.
    KMessageWidget &put(const QString &matter, KMessageWidget::MessageType type, const QString &text, Closing closing = Closing::ByState);
    static void addButton(KMessageWidget &strip, const QString &text, QObject *receiver, const std::function<void()> &work);
    void remove(const QString &matter);
    [[nodiscard]] KMessageWidget *find(const QString &matter) const { return m_strips.value(matter); }

    /// Of something that just went wrong; the next one takes its place.
    void show(const Problem &problem);
    void clearProblem();

private:
    QVBoxLayout *m_layout;
    QMap<QString, KMessageWidget *> m_strips;
};

} // namespace toasoan
