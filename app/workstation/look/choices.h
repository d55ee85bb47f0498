// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QSignalBlocker>

namespace toasoan::look {

/// Fills a choice with `all` and one entry for each thing that has a name and an id. Names may have changed, the choice has not.
template <typename Things> void fillChoices(QComboBox &choice, const QString &all, const Things &things)
{
    const QSignalBlocker quiet(choice);
    const QVariant chosen = choice.currentData();
    choice.clear();
    choice.addItem(all);
    for (const auto &thing : things) {
        choice.addItem(thing.name, QVariant::fromValue(thing.id));
        if (chosen == choice.itemData(choice.count() - 1))
            choice.setCurrentIndex(choice.count() - 1);
    }
}

} // namespace toasoan::look
