// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/wordpressmedia.h"
#include "publish/wordpresspost.h"

namespace toasoan::publish {

/// A WordPress, over its REST interface with an application password (docs/wordpress.md). A post is first reserved as a draft
/// without words, so that the plan can name its id and address; then one write makes it public, and another read proves it.
/// A withdrawn or redirected page stays and says so, as on every site; a removed one is deleted for good.
/// Settings: user; category.<code of a section> = slug or id of its category there, where it is not the section's code.
class WordPress final : public Connector {
public:
    WordPress(const Site &site, const Newsroom &newsroom, const Credentials &credentials);
    ~WordPress() override;

    [[nodiscard]] Result<DeliveryPlanned> plan(const Delivery &delivery, std::stop_token stop) override;
    [[nodiscard]] Result<Found> find(PostId post, const QList<DeliveryPlanned> &plans, std::stop_token stop) override;
    [[nodiscard]] Result<> put(const Delivery &delivery, const DeliveryPlanned &plan, std::stop_token stop) override;
    /// The site makes its own lists; files that no approved text names any more are deleted here.
    [[nodiscard]] Result<> refreshLists(const DeliveryPlanned &plan, const Target &target, PostId post, std::stop_token stop) override;
    [[nodiscard]] Result<QByteArray> expected(const Delivery &delivery, const DeliveryPlanned &plan) const override;
    [[nodiscard]] Result<DeliverySeen> see(const Delivery &delivery, const DeliveryPlanned &plan, std::stop_token stop) override;
    [[nodiscard]] Result<TrialReport> test(std::stop_token stop) override;
    [[nodiscard]] Result<std::optional<Observed>> observe(SectionId section, std::stop_token stop) override;

private:
    struct Account {
        QString name;
        QStringList roles;
        QJsonObject rights;
    };
    [[nodiscard]] Result<> signIn(const std::stop_token &stop);
    [[nodiscard]] Error signInRefused(const ApiAnswer &answer, const std::stop_token &stop);
    [[nodiscard]] Result<std::optional<qint64>> existingCategory(const Section &section, const std::stop_token &stop, WordPressApi::As as);
    [[nodiscard]] Result<qint64> category(const Section &section, const QString &name, const std::stop_token &stop);
    [[nodiscard]] Result<WordPressFields> fieldsFor(
        const Delivery &delivery, const QList<DeliveryPlanned::Media> &media, const std::stop_token &stop);
    [[nodiscard]] Result<> takeDown(const DeliveryPlanned &plan, const std::stop_token &stop);
    [[nodiscard]] QHash<MediaId, QString> addressesOf(const QList<DeliveryPlanned::Media> &media) const;
    [[nodiscard]] Result<QStringList> filesOnceNamed(const DeliveryPlanned &plan, PostId post) const;

    // test(), in wordpresstrial.cpp
    [[nodiscard]] Result<> tryDraft(TrialReport &report, const std::stop_token &stop);
    [[nodiscard]] Result<> tryMedia(TrialReport &report, const std::stop_token &stop);
    [[nodiscard]] Result<> findMissingCategories(TrialReport &report, const std::stop_token &stop);

    const Site m_site;
    const Newsroom &m_newsroom;
    WordPressApi m_api;
    WordPressPosts m_posts;
    WordPressMedia m_media;
    std::optional<Account> m_account;
};

} // namespace toasoan::publish
