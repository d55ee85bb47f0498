// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QVariantHash>

#include <memory>

namespace toasoan::publish {

/// The furniture around a post: templates and a style sheet (resources/themes/plain), embedded in the program.
/// Every value is escaped on its way into a page, but those made with trusted(). For one thread at a time.
class Theme final {
public:
    /// Unsupported if a template does not parse or KTextTemplate's own tags are not installed.
    [[nodiscard]] static Result<std::unique_ptr<Theme>> load();
    ~Theme();

    [[nodiscard]] Result<QByteArray> render(const QString &templateName, const QVariantHash &values) const;
    [[nodiscard]] static QVariant trusted(const QString &html);

    [[nodiscard]] const QByteArray &styleSheet() const { return m_styleSheet; }
    /// Named after its content: pages of an older theme keep the sheet they were made with.
    [[nodiscard]] const QString &stylePath() const { return m_stylePath; }

    Q_DISABLE_COPY_MOVE(Theme)

private:
    Theme();
    struct Templates;
    std::unique_ptr<Templates> m_templates;
    QByteArray m_styleSheet;
    QString m_stylePath;
};

} // namespace toasoan::publish
