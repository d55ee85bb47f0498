// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QDate>
#include <QUrl>

namespace toasoan {

/// Something a patrol found wrong with what is on a site. Local to the machine that looked; gone once it is put right.
struct PatrolFinding {
    enum class Kind {
        PageGone, ///< one of our pages is no longer there
        PageChanged, ///< it no longer shows what was approved
        FileGone, ///< a picture or an attachment of it cannot be had
        FileChanged, ///< an attachment is not the file that was approved
        LinkBroken, ///< a link in our text leads to a page that is gone
        LinkUnreachable, ///< nobody has answered there for days
        NoticeClosed, ///< its closing day is over and it still reads as open
        CertificateExpires, ///< of the site's web server, on `day`
        CertificateRefused, ///< browsers warn of it
    };
    Kind kind = Kind::PageGone;
    SiteId site;
    PostId post; ///< null: of the site itself
    QUrl url; ///< what is wrong: the page, the file, where the link leads, the web server
    QString detail; ///< the far side's words, or which part is missing; may be empty
    QDate day; ///< of closing or expiry, in the agency's zone; else invalid
    Instant first{}; ///< found
    Instant last{}; ///< still so at the last look
    friend bool operator==(const PatrolFinding &, const PatrolFinding &) = default;
};

} // namespace toasoan
