// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QDate>

#include "domain/result.h"

namespace toasoan {

enum class DayKind {
    Unknown, ///< outside the years of the data; never worked, never guessed
    Working,
    WeeklyRest,
    Holiday,
    SubstituteDay, ///< off for a holiday that fell on a weekly rest day (Labour Code 45/2019, Đ.111.3)
    SwappedOff, ///< a working day taken off by a yearly notice (hoán đổi; binds the public sector only)
    SwappedWorked, ///< the weekly rest day worked in exchange
};

/// How well a day is known, from best to worst. A day that rests on several facts has the worst of them.
enum class Certainty {
    Confirmed, ///< the text of the rule or notice was read
    Provisional, ///< computed from the rules: no notice of that year is known
    Unverified, ///< from the press or general knowledge; nobody has compared it with the text
};

struct DayInfo {
    DayKind kind = DayKind::Unknown;
    QString code; ///< "tet", "gio-to", "24-11" …; "swap"; "swap-proposed" on days left as they were; empty on an ordinary day
    Certainty certainty = Certainty::Unverified;
    QString source; ///< Vietnamese, for people
    QDate other; ///< the holiday a SubstituteDay stands for; the other day of a swap; else invalid
    friend bool operator==(const DayInfo &, const DayInfo &) = default;
};

/// True for the two kinds on which agencies work.
[[nodiscard]] constexpr bool isWorked(DayKind kind) { return kind == DayKind::Working || kind == DayKind::SwappedWorked; }

/// The working days of state agencies: rules (Labour Code 45/2019 Đ.111–112, Resolution 28/2026/QH16) and yearly notices,
/// laid out once, day by day. Immutable; copies share the table and may be used from any thread.
class WorkingCalendar final {
public:
    /// Reads data such as resources/calendar/vietnam.json. InvalidInput names what is wrong and where ("byte 17",
    /// "notices[2].entries[0].off"); unknown keys are refused, TooLarge above 1 MiB.
    [[nodiscard]] static Result<WorkingCalendar> parse(QByteArrayView json);

    /// This calendar and a pasted yearly notice: the same shape with "format" and "notices" only. An entry replaces the earlier
    /// one about the same holiday of that year or about one of the same swapped days; everything is checked again.
    [[nodiscard]] Result<WorkingCalendar> withOverrides(QByteArrayView json) const;

    /// This calendar and yearly notices as a person types them (docs/calendar.md), confirmed and laid over what is known; a year right
    /// behind lastDay() becomes known by its notice. InvalidInput: detail is "LINE: CODE: about" as in yearnotice.h, with "off" for a
    /// day that cannot be taken off and "worked" for one that cannot be worked.
    [[nodiscard]] Result<WorkingCalendar> withNotices(const QString &text) const;

    [[nodiscard]] DayInfo day(QDate date) const;
    [[nodiscard]] bool isWorking(QDate date) const; ///< false also where !knows(date)
    [[nodiscard]] bool knows(QDate date) const; ///< within firstDay() … lastDay()
    [[nodiscard]] QDate firstDay() const; ///< 1 January of the first known year
    [[nodiscard]] QDate lastDay() const; ///< 31 December of the last known year
    [[nodiscard]] bool hasNotice(int year) const; ///< a yearly notice is part of the data; else the year is Provisional
    [[nodiscard]] QString holidayName(const QString &code) const; ///< as the law calls it, in Vietnamese; empty if unknown

    /// Working days from firstDay() to date, both included; 0 before and all of them after the known years. O(1).
    [[nodiscard]] int workingDaysThrough(QDate date) const;
    /// The working day of that number, the first being 1. O(1).
    [[nodiscard]] std::optional<QDate> workingDay(int number) const;

private:
    struct Table;
    explicit WorkingCalendar(std::shared_ptr<const Table> table);
    std::shared_ptr<const Table> m_table;
};

} // namespace toasoan
