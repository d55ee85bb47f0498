// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sharedstrings.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace toasoan::intake {

namespace {

constexpr qsizetype mostStrings = 1'000'000;

// ECMA-376 part 1, 22.9.2.19: what XML cannot hold is written _xHHHH_.
QString withoutEscapes(QString text)
{
    for (qsizetype at = text.indexOf(u"_x"_s); at >= 0; at = text.indexOf(u"_x"_s, at + 1)) {
        bool number = false;
        const uint code = at + 6 < text.size() && text[at + 6] == u'_' ? QStringView(text).sliced(at + 2, 4).toUInt(&number, 16) : 0;
        if (number)
            text.replace(at, 7, QChar(char16_t(code)));
    }
    return text;
}

} // namespace

QString readRichText(QXmlStreamReader &reader)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (reader.name() == "t"_L1)
                text += reader.readElementText(QXmlStreamReader::SkipChildElements);
            else if (reader.name() == "rPh"_L1)
                reader.skipCurrentElement();
            else
                ++depth;
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        }
    }
    return withoutEscapes(text);
}

Result<QStringList> readSharedStrings(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QStringList strings;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return failure(Error::Kind::Corrupt, u"xlsx: a document type"_s);
        if (token == QXmlStreamReader::StartElement && reader.name() == "si"_L1)
            strings.append(readRichText(reader));
        if (strings.size() > mostStrings)
            return failure(Error::Kind::TooLarge, u"xlsx: strings"_s);
    }
    return reader.hasError() ? failure(Error::Kind::Corrupt, u"xlsx: strings"_s) : Result<QStringList>(strings);
}

} // namespace toasoan::intake
