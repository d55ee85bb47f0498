// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/newsroom.h"

#include <stop_token>

namespace toasoan::publish {

class Visitor;

/// What a site has for one of our posts.
struct Found {
    enum class State {
        Nothing, ///< no page with our mark
        Planned, ///< every output is as the given plan says
        Ours, ///< a page of ours, but as an earlier plan made it (or half replaced)
        Foreign, ///< bytes that no plan of ours made: somebody changed it, or had it before
    };
    State state = State::Nothing;
    QByteArray fingerprint; ///< SHA-256 of what was found, for Foreign
};

/// What the public is told happened to a page.
struct Notice {
    SubmissionKind kind = SubmissionKind::Correct;
    Instant at;
    QString note;
};

/// What is to be put: everything render() needs, read and checked already.
struct Delivery {
    PostId post;
    BlobId submissionId;
    Submission submission;
    Revision revision;
    Charter charter;
    Site site;
    Target target; ///< the one of this site
    QString sectionName;
    QString agencyName;
    QString siteName;
    Instant dateShown; ///< first publication, kept by corrections
    std::optional<Instant> dateChanged; ///< of anything but a first publication
    QList<Notice> earlierNotices; ///< of corrections that went before this submission, oldest first
    QString remoteId; ///< as the site called the post when it was planned last; empty: nothing planned yet, or a site of files
    QString urlPath; ///< of the page as first planned, kept by corrections; empty: nothing planned yet
    std::optional<Revision> previous; ///< approved for this site before: what it alone says may no longer be seen
    QList<std::pair<QString, QString>> fields; ///< public label and value, in the order of the post type
    QHash<MediaId, QByteArray> media;
};

/// The newest thing the public can read in a section, whoever put it there.
struct Observed {
    QUrl url;
    QString title;
    Instant at; ///< as the site dates it
    /// Set where the site gives no date, or only a rough one ("2 giờ trước"): what the page is known by instead. As long as it
    /// stays, the date of the first sight holds.
    QByteArray steady;
    friend bool operator==(const Observed &, const Observed &) = default;
};

/// What a trial of a site showed where it works; where it does not, there is an Error instead.
struct TrialReport {
    enum class Step { Write, Read, Rename, Remove, Web, SignIn, Draft, Media, Look };
    /// What a section's own source showed, where the site names one.
    struct Section {
        QString code;
        std::optional<Observed> newest;
        std::optional<Error> problem;
        friend bool operator==(const Section &, const Section &) = default;
    };
    QList<Step> steps; ///< what was tried and works, in that order; none: no section can be looked at
    QString account; ///< as the site calls whom we sign in as; empty where nobody does
    QStringList roles; ///< of that account on the site
    QStringList losses; ///< elements of the vocabulary ("table", "figure") that the site would not keep as they are
    QStringList missing; ///< codes of sections that somebody with more rights has to make room for on the site
    QList<Section> sections; ///< with a source of their own
    friend bool operator==(const TrialReport &, const TrialReport &) = default;
};

/// How to talk to one kind of site. Blocking, and so called on the publisher's thread only; every call can be stopped and is
/// idempotent: after a lost reply or a kill the same call again leaves one page.
class Connector {
public:
    virtual ~Connector() = default;

    /// What will be there: the plan that is signed before the first byte of a page goes out. Where the site itself names its media,
    /// they are uploaded here, as a plan holds the answers; nothing that citizens find is changed.
    [[nodiscard]] virtual Result<DeliveryPlanned> plan(const Delivery &delivery, std::stop_token stop) = 0;
    /// What is there for this post. plans: every one ever signed for it on this site, newest last.
    [[nodiscard]] virtual Result<Found> find(PostId post, const QList<DeliveryPlanned> &plans, std::stop_token stop) = 0;
    /// Makes it so: media first, then the page, under temporary names, verified, renamed. Returns when *stored* is proven:
    /// read back and equal. SiteDiffers if the site altered it.
    [[nodiscard]] virtual Result<> put(const Delivery &delivery, const DeliveryPlanned &plan, std::stop_token stop) = 0;
    /// Brings the lists (section pages, home, manifest) in line with the set of plans around this post.
    [[nodiscard]] virtual Result<> refreshLists(const DeliveryPlanned &plan, const Target &target, PostId post, std::stop_token stop) = 0;
    /// The page as it should read, for comparing; empty for a removal. Pure.
    [[nodiscard]] virtual Result<QByteArray> expected(const Delivery &delivery, const DeliveryPlanned &plan) const = 0;
    /// The proof a citizen could make. SiteDiffers with what is missing in detail; Offline; Timeout.
    [[nodiscard]] virtual Result<DeliverySeen> see(const Delivery &delivery, const DeliveryPlanned &plan, std::stop_token stop) = 0;
    /// A real round trip: writes, reads back, deletes again; fetches over HTTP where there is a base URL.
    [[nodiscard]] virtual Result<TrialReport> test(std::stop_token stop) = 0;
    /// The newest public item of a section, asked for as a citizen would; nothing if the section shows none. NothingToDo if this
    /// site is not where the section is looked at.
    [[nodiscard]] virtual Result<std::optional<Observed>> observe(SectionId section, std::stop_token stop) = 0;
};

/// What a site asks for at the door. lib/desk reads the password from the secrets store; it is never in the charter, a log or an error.
struct Credentials {
    QString user;
    QByteArray password;
};

/// Whether posts can be put there at all; else it is only watched.
[[nodiscard]] bool publishesTo(const Site &site);
/// Whether a site's settings are whole and of a kind we can talk to: Unsupported, or InvalidInput naming the setting.
[[nodiscard]] Result<> checkSettings(const Site &site);
/// The connector a site names, or what checkSettings() says; InvalidInput "password" where the site asks for one and none is kept.
/// visitor: looks at sections that have a source of their own, and must outlive the connector; without one nothing is remembered.
[[nodiscard]] Result<std::unique_ptr<Connector>> makeConnector(
    const Site &site, const Newsroom &newsroom, const Clock &clock, const Credentials &credentials, Visitor *visitor = nullptr);

} // namespace toasoan::publish
