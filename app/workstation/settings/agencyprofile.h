// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

namespace toasoan {

/// What an agency says of the catalogue by ticking: of which kind it is, what does not arise there, and where what goes.
struct AgencyProfile {
    AgencyKind kind = AgencyKind::Commune;
    QMap<QString, QString> omitted; ///< code of a rule → why it does not arise
    QMap<QString, QString> places; ///< code of a rule → code of a section
    QString checkedBy; ///< who went through it, and when
};
/// The agency's own data (docs/catalogue.md) with the profile in it; what else it says (rules, texts, reminders) stays.
[[nodiscard]] QByteArray withProfile(const QByteArray &own, const AgencyProfile &profile);

/// A deadline of the agency's own for a rule, with what it rests on.
struct OwnDeadline {
    int amount = 1;
    PeriodUnit unit = PeriodUnit::WorkingDays;
    QString text; ///< title of the agency's document, as it is cited
    QString article; ///< may be empty
    QDate from; ///< first day in force
};
/// The same with the agency's own version of a rule in it, instead of an earlier one of its own. rule: of the
/// catalogue, with an anchor to count from.
[[nodiscard]] QByteArray withOwnDeadline(const QByteArray &own, const Rule &rule, const OwnDeadline &deadline, const QString &checkedBy);
/// And without any.
[[nodiscard]] QByteArray withoutOwnDeadline(const QByteArray &own, const QString &rule);

} // namespace toasoan
