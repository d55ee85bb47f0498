// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

namespace toasoan::test {

/// What a reader's search and clipboard find in a document as QPdfWriter makes it: its words, through the fonts' own tables.
class PdfText final {
public:
    explicit PdfText(const QByteArray &pdf)
    {
        using namespace Qt::StringLiterals;
        static const QRegularExpression object(uR"(\n(\d+) 0 obj\n(.*?)\nendobj)"_s, QRegularExpression::DotMatchesEverythingOption);
        const QString all = QString::fromLatin1(pdf);
        auto found = object.globalMatch(all);
        while (found.hasNext()) {
            const auto match = found.next();
            m_objects.insert(match.captured(1).toInt(), match.captured(2));
        }
        for (const QString &body : std::as_const(m_objects)) {
            if (body.contains(u"/Type /Page\n"_s)) {
                ++m_pages;
                readPage(streamOf(m_objects.value(referenceIn(body, u"Contents"_s))));
            }
            static const QRegularExpression uri(uR"(/URI \(([^)]*)\))"_s);
            if (const auto link = uri.match(body); link.hasMatch())
                m_links.append(link.captured(1));
            m_embedded += int(body.count(u"/FontFile2 "_s));
        }
    }
    [[nodiscard]] int pages() const { return m_pages; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] const QStringList &links() const { return m_links; }
    [[nodiscard]] int embeddedFonts() const { return m_embedded; }

private:
    static int referenceIn(const QString &body, const QString &key)
    {
        const QRegularExpression reference(QLatin1Char('/') + key + QStringLiteral(" (\\d+) 0 R"));
        return reference.match(body).captured(1).toInt();
    }
    static QString streamOf(const QString &body)
    {
        using namespace Qt::StringLiterals;
        const qsizetype start = body.indexOf(u"stream\n"_s) + 7;
        const QByteArray bytes = body.sliced(start, body.lastIndexOf(u"endstream"_s) - start).toLatin1();
        if (!body.first(start).contains(u"/FlateDecode"_s))
            return QString::fromLatin1(bytes);
        QByteArray sized(4, '\0');
        sized[1] = 32; // two megabytes, a first guess only
        return QString::fromLatin1(qUncompress(sized + bytes));
    }
    const QMap<uint, QString> &lettersOf(int font)
    {
        using namespace Qt::StringLiterals;
        QMap<uint, QString> &table = m_fonts[font];
        if (!table.isEmpty())
            return table;
        static const QRegularExpression range(uR"(<([0-9A-Fa-f]{4})> <[0-9A-Fa-f]{4}> \[([^\]]*)\])"_s);
        static const QRegularExpression code(uR"(<([0-9A-Fa-f]+)>)"_s);
        auto ranges = range.globalMatch(streamOf(m_objects.value(referenceIn(m_objects.value(font), u"ToUnicode"_s))));
        while (ranges.hasNext()) {
            const auto one = ranges.next();
            uint glyph = one.captured(1).toUInt(nullptr, 16);
            auto codes = code.globalMatch(one.captured(2));
            while (codes.hasNext()) {
                const QString hex = codes.next().captured(1);
                QString letters;
                for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
                    letters += QChar(ushort(hex.sliced(i, 4).toUInt(nullptr, 16)));
                table.insert(glyph++, letters);
            }
        }
        return table;
    }
    void readPage(const QString &content)
    {
        using namespace Qt::StringLiterals;
        static const QRegularExpression drawn(uR"(/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj)"_s);
        int font = 0;
        auto found = drawn.globalMatch(content);
        while (found.hasNext()) {
            const auto match = found.next();
            if (match.hasCaptured(1)) {
                font = match.captured(1).toInt();
                continue;
            }
            const QString glyphs = match.captured(2);
            for (qsizetype i = 0; i + 4 <= glyphs.size(); i += 4)
                m_text += lettersOf(font).value(glyphs.sliced(i, 4).toUInt(nullptr, 16));
        }
    }

    QMap<int, QString> m_objects;
    QMap<int, QMap<uint, QString>> m_fonts;
    QString m_text;
    QStringList m_links;
    int m_pages = 0;
    int m_embedded = 0;
};

} // namespace toasoan::test
