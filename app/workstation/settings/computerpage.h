// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/sentences.h"

#include <QWidget>

namespace toasoan {

class Background;
class ComputerCard;
class PublisherLoop;
class Session;

/// What this computer does by itself, a card for each matter. Settings of this computer: nobody signs them, nobody else sees them.
class ComputerPage final : public QWidget {
    Q_OBJECT
public:
    ComputerPage(Session &session, PublisherLoop &publisher, const Background &background, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void problem(const toasoan::Problem &problem);
    void said(const QString &sentence);

private:
    QList<ComputerCard *> m_cards;
};

} // namespace toasoan
