// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/patrol/pagelook.h"
#include "publish/watch/visitor.h"

namespace toasoan::publish {

/// Looks at what our pages lead to. An address that several pages name is asked once a day.
class AddressBook final {
public:
    AddressBook(Visitor &visitor, const Clock &clock)
        : m_visitor(visitor)
        , m_clock(clock)
    {
    }
    /// Whether a page is there; its site's robots.txt is asked unless it is ours. Only Cancelled and Storage are errors.
    [[nodiscard]] Result<AddressLook> link(const QUrl &url, bool ours, const std::stop_token &stop);
    /// Whether a file of ours is there, and the same byte for byte where exact says so.
    [[nodiscard]] Result<AddressLook> file(const QUrl &url, MediaId media, bool exact, const std::stop_token &stop);

private:
    [[nodiscard]] Result<int> ask(const QUrl &url, bool ours, const std::stop_token &stop);

    Visitor &m_visitor;
    const Clock &m_clock;
};

/// The web addresses that a text links to, in order, each once, without fragments. base: of the page, which itself
/// is left out.
[[nodiscard]] QList<QUrl> linksIn(const QByteArray &canonical, const QUrl &base);

/// The certificate that the web server of an https address shows, from the handshake.
[[nodiscard]] Result<CertificateLook> certificateOf(const QUrl &url, const std::stop_token &stop);

} // namespace toasoan::publish
