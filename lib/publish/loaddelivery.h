// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/publisher.h"

namespace toasoan::publish {

/// Reads and checks everything a delivery is made of. Corrupt if words, files and signed codes do not agree.
class DeliveryLoader final {
public:
    DeliveryLoader(const Newsroom &newsroom, const Charter &charter, const Site &site, const PostTypes &types);
    [[nodiscard]] Result<Delivery> load(const PostState &post, const SubmissionState &submission, Instant now) const;

private:
    [[nodiscard]] Result<> loadNames(Delivery &delivery) const;
    [[nodiscard]] Result<> loadMedia(Delivery &delivery) const;
    [[nodiscard]] Result<> loadHistory(Delivery &delivery, const PostState &post, const SubmissionState &submission) const;
    void setPlace(Delivery &delivery, const SiteLine &line, Instant now) const;

    const Newsroom &m_newsroom;
    const Charter &m_charter;
    const Site &m_site;
    const PostTypes &m_types;
};

} // namespace toasoan::publish
