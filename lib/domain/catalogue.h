// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadline.h"
#include "domain/reminders.h"

#include <QMap>
#include <QSet>
#include <QStringList>

// The catalogue of publication duties: what must be on the site of which agency, by when and for how long, with the article that
// says so and from when to when it says so. Data, not code: resources/catalogue/vietnam.json and what an agency adds of its own.
namespace toasoan {

enum class AgencyKind {
    Ministry, ///< bộ, ngành
    Province, ///< UBND tỉnh
    Department, ///< sở, ban, ngành
    Commune, ///< UBND xã, phường, đặc khu
    School,
    Hospital,
    PublicUnit, ///< another đơn vị sự nghiệp công lập; what holds for these holds for schools and hospitals too
};
constexpr int agencyKindCount = 7;

struct Bilingual {
    QString vi;
    QString en;
    friend bool operator==(const Bilingual &, const Bilingual &) = default;
};

/// What makes a duty arise.
enum class Trigger {
    Event, ///< something happens on a day: a signing, a session, an auction
    Periodic, ///< the calendar: every week, quarter, year
    Standing, ///< a page that must always be right: on every change, and looked through at intervals
};

/// What kind of rule a version is.
enum class Nature {
    Law, ///< a legal text in force on those days
    Practice, ///< what many agencies do, mostly copied from law that ended: a suggestion, never shown as law
    Own, ///< the agency's own rule, with its own citation
};

/// How well a rule is known. Only Confirmed may raise anybody's attention by itself.
enum class Verification {
    Confirmed, ///< the article was read
    Press, ///< press or a summary by others
    Expired, ///< the article was read, but it is no longer in force
    General, ///< general knowledge; nobody has compared it with the text
};

/// What has to happen to the page.
enum class DutyAction { Publish, Remove };

struct LegalText {
    QString code;
    QString title; ///< as it is cited, in Vietnamese
    QDate from; ///< first day in force; invalid: not looked up
    QDate to; ///< last day in force; invalid: still in force
    Verification verification = Verification::General;
    QString note; ///< what is open about it, in Vietnamese; may be empty
    friend bool operator==(const LegalText &, const LegalText &) = default;
};

struct Citation {
    QString text; ///< code of a LegalText
    QString article; ///< "Điều 17 khoản 2"; may be empty
    friend bool operator==(const Citation &, const Citation &) = default;
};

/// How long a page must stay, once it is there.
struct StayUp {
    enum class Kind {
        NotSaid,
        Period, ///< amount and unit, running from the publication
        WhileInForce, ///< as long as the document is in force
        PlanPeriod, ///< the whole period of the plan
        UntilClosing, ///< until the window closes, or the event it announces
        UntilLifted, ///< until somebody says that it is over
        Archive, ///< moves to an archive, is not taken away
        Permanent,
    };
    Kind kind = Kind::NotSaid;
    Period period; ///< of Kind::Period
    friend bool operator==(const StayUp &, const StayUp &) = default;
};

/// When a page must be gone again.
struct RemoveBy {
    enum class After { Publication, Closing } after = After::Publication;
    Period period;
    friend bool operator==(const RemoveBy &, const RemoveBy &) = default;
};

/// How often something comes again.
struct Recurrence {
    int amount = 0; ///< 0: on the days below
    PeriodUnit unit = PeriodUnit::Months;
    QList<std::pair<int, int>> days; ///< (month, day) of each year on which a period ends
    friend bool operator==(const Recurrence &, const Recurrence &) = default;
};

/// What a rule says from one day to another.
struct RuleVersion {
    QDate from; ///< first day; invalid: since before anybody looked
    QDate to; ///< last day; invalid: still in force
    Nature nature = Nature::Law;
    QList<Citation> basis;
    Verification verification = Verification::General;
    QString checkedBy; ///< who compared it with the text, and when
    std::optional<Period> deadline; ///< from the anchor
    bool immediately = false; ///< the rule gives no number ("ngay khi"): the deadline is our suggestion
    std::optional<Period> window; ///< runs from the publication: for forms, objections, comments
    StayUp stayUp;
    std::optional<RemoveBy> removeBy;
    std::optional<Recurrence> every;
    std::optional<Period> review; ///< how often a standing page is looked through
    Bilingual note; ///< may be empty
    friend bool operator==(const RuleVersion &, const RuleVersion &) = default;

    [[nodiscard]] bool isInForce(QDate day) const;
    /// The deadline is a number that somebody wrote down and nobody has to doubt.
    [[nodiscard]] bool isFirm() const { return nature != Nature::Practice && verification == Verification::Confirmed && !immediately; }
};

struct Rule {
    QString code; ///< "17b": lower-case ASCII, digits and '-'; what is typed and what events name
    QString item; ///< of which row of the catalogue it is a part
    Bilingual name; ///< of the information, as a citizen would look for it
    Trigger trigger = Trigger::Event;
    DutyAction action = DutyAction::Publish;
    QString anchor; ///< code of what starts the clock; empty for what is only periodic
    QString postType; ///< code of the post type to draft it with
    Bilingual form; ///< how it is made public; empty: on the website
    QSet<AgencyKind> appliesTo;
    QStringList followUps; ///< codes of what comes after it
    QList<RuleVersion> versions; ///< oldest first; two may be in force at once

    [[nodiscard]] bool appliesToKind(AgencyKind kind) const;
    friend bool operator==(const Rule &, const Rule &) = default;
};

/// A rule as it is on a day: what counts of its versions.
struct RuleInForce {
    const Rule *rule = nullptr;
    QList<RuleVersion> versions; ///< never empty; those whose demands are to be met, all of them
    bool contradictory = false; ///< two of them demand different things: both are named, the stricter is shown
    /// Whatever is said here is said by unverified law, by practice or by us.
    [[nodiscard]] bool isUnverified() const;
};

struct Preset {
    QString code;
    AgencyKind kind = AgencyKind::Commune;
    Bilingual name;
    QStringList rules; ///< codes, in the order in which to go through them
};

/// Immutable; copies share.
class Catalogue final {
public:
    /// Reads data such as resources/catalogue/vietnam.json. InvalidInput names what is wrong and where
    /// ("rules[3].versions[0].deadline.unit"); unknown keys are refused, as is a law that outlives its text; TooLarge above 1 MiB.
    [[nodiscard]] static Result<Catalogue> parse(QByteArrayView json);

    /// This catalogue and what an agency has of its own: the same shape, with texts, anchors and rules as far as needed, and
    /// which kind of agency it is, what does not arise there, in which section what goes, and when people are told. A rule of a known code
    /// adds its versions to that rule, as Nature::Own.
    [[nodiscard]] Result<Catalogue> withOwn(QByteArrayView json) const;

    [[nodiscard]] const QList<Rule> &rules() const { return m_rules; }
    [[nodiscard]] const Rule *rule(QStringView code) const;
    [[nodiscard]] const LegalText *text(QStringView code) const;
    [[nodiscard]] Bilingual anchorName(QStringView code) const; ///< empty if unknown
    [[nodiscard]] const QList<Preset> &presets() const { return m_presets; }
    [[nodiscard]] std::optional<AgencyKind> agency() const { return m_agency; }
    [[nodiscard]] const QMap<QString, QString> &omitted() const { return m_omitted; } ///< code → why it does not arise here
    [[nodiscard]] const ReminderPolicy &reminders() const { return m_reminders; }
    [[nodiscard]] QString sectionOf(const QString &code) const { return m_places.value(code); } ///< code of a section; may be empty

    /// What a rule says on a day; nothing before its first and after its last version.
    [[nodiscard]] std::optional<RuleInForce> ruleOn(QStringView code, QDate day) const;
    /// What an agency of a kind owes on a day, in the order of the catalogue, without what does not arise.
    [[nodiscard]] QList<RuleInForce> rulesFor(AgencyKind kind, QDate day) const;
    /// "Nghị định 244/2026/NĐ-CP, Điều 6; …"; in Vietnamese, as laws are cited.
    [[nodiscard]] QString cited(const RuleVersion &version) const;

private:
    friend class CatalogueReader;
    QList<LegalText> m_texts;
    QMap<QString, Bilingual> m_anchors;
    QList<Rule> m_rules;
    QList<Preset> m_presets;
    std::optional<AgencyKind> m_agency;
    QMap<QString, QString> m_omitted;
    QMap<QString, QString> m_places;
    ReminderPolicy m_reminders;
};

/// The anchor of what runs from the publication of the post that it follows.
inline constexpr QStringView publicationAnchor = u"publication";

[[nodiscard]] QString agencyCode(AgencyKind kind); ///< "commune"
[[nodiscard]] std::optional<AgencyKind> agencyFromCode(QStringView code);
[[nodiscard]] QString verificationCode(Verification verification); ///< "confirmed"
[[nodiscard]] QString natureCode(Nature nature); ///< "law"
[[nodiscard]] QString triggerCode(Trigger trigger); ///< "event"
[[nodiscard]] QString unitCode(PeriodUnit unit); ///< "working-days"
[[nodiscard]] QString stayUpCode(StayUp::Kind kind); ///< "while-in-force"

} // namespace toasoan
