// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/demo/demo.h"

#include <QJsonObject>

#include <functional>

namespace toasoan {

/// Plays the stories of resources/demo/newsroom.json, each step at its own time.
class DemoBuilder final {
public:
    DemoBuilder(Desk &desk, SetClock &clock, Instant end, QString siteFolder);
    [[nodiscard]] Result<> build(const QJsonObject &newsroom, MemberId keeper);

private:
    struct Step {
        Instant at;
        std::function<Result<>()> work;
    };
    /// What the steps of one post share.
    struct Story {
        QJsonObject text;
        MemberId author;
        MemberId reviewer;
        SectionId section;
        Instant begin;
        PostId post;
        BlobId submission;
        std::optional<Instant> notBefore;
    };
    using Shared = std::shared_ptr<Story>;

    [[nodiscard]] Result<> makePeople(const QJsonObject &newsroom, MemberId keeper);
    [[nodiscard]] Result<> makePlaces(const QJsonObject &newsroom);
    [[nodiscard]] Result<> play();
    void plan(const QJsonObject &text);
    void planApproved(const Shared &story, const QString &kind);
    void planDuty(const QJsonObject &text);
    void at(Instant moment, std::function<Result<>()> work);
    [[nodiscard]] Instant momentOf(const QJsonObject &text) const;
    [[nodiscard]] QDate dayOf(const QString &text) const;

    [[nodiscard]] Result<> as(MemberId member);
    [[nodiscard]] Result<Draft> write(Story &story);
    [[nodiscard]] Result<> addPicture(Draft &draft, const QString &kind);
    [[nodiscard]] Result<> addAttachment(Draft &draft, const QString &title);
    [[nodiscard]] Result<> submit(Story &story);
    [[nodiscard]] Result<> submitChange(Story &story, SubmissionKind kind);
    [[nodiscard]] Result<> approve(Story &story, MemberId reviewer);
    [[nodiscard]] Result<> publish();

    Desk &m_desk;
    SetClock &m_clock;
    Instant m_end;
    QString m_siteFolder;
    QHash<QString, MemberId> m_members;
    QHash<QString, SectionId> m_sections;
    QHash<QString, int> m_approvals;
    QHash<QString, PostId> m_posts;
    SiteId m_site;
    QList<Step> m_steps;
    int m_planned = 0;
};

/// Drawn here, so that nobody's rights are touched. kind: "field", "garden", "road".
[[nodiscard]] QByteArray demoPicture(const QString &kind);
[[nodiscard]] QString demoPictureWords(const QString &kind);
[[nodiscard]] QByteArray demoPdf(const QString &title);

} // namespace toasoan
