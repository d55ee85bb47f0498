// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include "domain/catalogue.h"
#include "support/places.h"

namespace toasoan::test {

inline QByteArray catalogueData()
{
    QFile file(test::sourcePath(u"resources/catalogue/vietnam.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Catalogue parsedCatalogue(const QByteArray &json)
{
    auto catalogue = Catalogue::parse(json);
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().detail));
    return *catalogue;
}

inline const Catalogue &shippedCatalogue()
{
    static const Catalogue catalogue = parsedCatalogue(catalogueData());
    return catalogue;
}

/// An invented catalogue: one of everything, and nothing that any law says.
inline QByteArray inventedCatalogue()
{
    return R"({
  "format": 1, "checkedBy": "bài kiểm tra",
  "texts": [
    { "code": "luat-a", "title": "Luật A", "from": "2024-01-01", "verification": "confirmed" },
    { "code": "luat-cu", "title": "Luật cũ", "from": "2020-01-01", "to": "2026-06-30", "verification": "confirmed" },
    { "code": "luat-moi", "title": "Luật mới", "from": "2026-07-01", "verification": "confirmed" }
  ],
  "anchors": [
    { "code": "issue", "name": { "vi": "ký", "en": "signing" } },
    { "code": "auction-day", "name": { "vi": "ngày đấu giá", "en": "day of the auction" } },
    { "code": "change", "name": { "vi": "thay đổi", "en": "change" } },
    { "code": "settlement", "name": { "vi": "xong", "en": "settled" } },
    { "code": "publication", "name": { "vi": "đăng", "en": "published" } }
  ],
  "rules": [
    { "code": "ket-qua", "item": "1", "name": { "vi": "Kết quả", "en": "Results" }, "trigger": "event", "anchor": "issue",
      "postType": "news", "appliesTo": ["commune"], "versions": [
        { "from": "2024-01-01", "nature": "law", "basis": [{ "text": "luat-a", "article": "Điều 1" }], "verification": "confirmed",
          "deadline": { "amount": 5, "unit": "working-days" }, "stayUp": { "kind": "period", "amount": 15, "unit": "days" },
          "removeBy": { "amount": 30, "unit": "days", "after": "publication" } } ] },
    { "code": "thong-bao", "item": "2", "name": { "vi": "Thông báo", "en": "Notice" }, "trigger": "event", "anchor": "issue",
      "postType": "news", "appliesTo": ["commune"], "followUps": ["danh-sach"], "versions": [
        { "nature": "law", "basis": [{ "text": "luat-cu", "article": "Điều 2" }], "from": "2020-01-01", "to": "2026-06-30",
          "verification": "confirmed", "deadline": { "amount": 10, "unit": "days" }, "window": { "amount": 30, "unit": "days" },
          "stayUp": { "kind": "until-closing" } },
        { "nature": "law", "basis": [{ "text": "luat-moi", "article": "Điều 2" }], "from": "2026-07-01",
          "verification": "confirmed", "deadline": { "amount": 2, "unit": "working-days" }, "window": { "amount": 20, "unit": "days" },
          "stayUp": { "kind": "until-closing" } } ] },
    { "code": "danh-sach", "item": "2", "name": { "vi": "Danh sách", "en": "List" }, "trigger": "event", "anchor": "publication",
      "postType": "news", "appliesTo": ["commune"], "versions": [
        { "from": "2024-01-01", "nature": "law", "basis": [{ "text": "luat-a" }], "verification": "press",
          "deadline": { "amount": 40, "unit": "days" } } ] },
    { "code": "dau-gia", "item": "3", "name": { "vi": "Đấu giá", "en": "Auction" }, "trigger": "event", "anchor": "auction-day",
      "postType": "auction", "appliesTo": ["public-unit"], "versions": [
        { "from": "2024-01-01", "nature": "law", "basis": [{ "text": "luat-a" }], "verification": "confirmed",
          "deadline": { "amount": 15, "unit": "days", "direction": "before" }, "stayUp": { "kind": "until-closing" } } ] },
    { "code": "gioi-thieu", "item": "4", "name": { "vi": "Giới thiệu", "en": "About" }, "trigger": "standing", "anchor": "change",
      "postType": "news", "appliesTo": ["commune"], "versions": [
        { "from": "2024-01-01", "nature": "law", "basis": [{ "text": "luat-a" }], "verification": "confirmed",
          "deadline": { "amount": 5, "unit": "working-days", "immediately": "suggested" }, "review": { "amount": 6, "unit": "months" },
          "stayUp": { "kind": "permanent" } } ] },
    { "code": "nguoi-phat-ngon", "item": "5", "name": { "vi": "Người phát ngôn", "en": "Spokesperson" }, "trigger": "event",
      "anchor": "issue", "postType": "news", "appliesTo": ["commune"], "versions": [
        { "from": "2024-01-01", "nature": "law", "basis": [{ "text": "luat-a" }], "verification": "confirmed",
          "deadline": { "amount": 24, "unit": "hours" } } ] },
    { "code": "go-bo", "item": "6", "name": { "vi": "Gỡ bỏ", "en": "Take down" }, "trigger": "event", "action": "remove",
      "anchor": "settlement", "postType": "news", "appliesTo": ["commune"], "versions": [
        { "from": "2024-01-01", "nature": "law", "basis": [{ "text": "luat-a" }], "verification": "confirmed",
          "deadline": { "amount": 2, "unit": "working-days" } } ] },
    { "code": "thong-le", "item": "7", "name": { "vi": "Thông lệ", "en": "Practice" }, "trigger": "event", "anchor": "issue",
      "postType": "news", "appliesTo": ["commune"], "versions": [
        { "nature": "practice", "verification": "expired", "deadline": { "amount": 2, "unit": "working-days" } } ] },
    { "code": "bao-chi", "item": "8", "name": { "vi": "Báo chí", "en": "Press" }, "trigger": "event", "anchor": "issue",
      "postType": "news", "appliesTo": ["commune"], "versions": [
        { "from": "2024-01-01", "nature": "law", "basis": [{ "text": "luat-a" }], "verification": "press",
          "deadline": { "amount": 2, "unit": "working-days" } } ] }
  ],
  "presets": [
    { "code": "xa", "kind": "commune", "name": { "vi": "Xã", "en": "Commune" }, "rules": ["ket-qua", "thong-bao"] }
  ]
})";
}

inline const Catalogue &inventedRules()
{
    static const Catalogue catalogue = parsedCatalogue(inventedCatalogue());
    return catalogue;
}

/// What an agency lays down itself: one more version of a known rule.
inline QByteArray ownRule(const QByteArray &code, const QByteArray &anchor, const QByteArray &demands)
{
    return R"({ "format": 1, "checkedBy": "Văn phòng", "agency": "commune",
      "texts": [{ "code": "quy-che", "title": "Quy chế 12/QĐ-UBND", "verification": "confirmed" }],
      "rules": [{ "code": ")"
        + code + R"(", "item": "1", "name": { "vi": "Tên của xã", "en": "Name" }, "trigger": "event", "anchor": ")" + anchor
        + R"(", "postType": "news", "appliesTo": ["commune"], "versions": [{ "from": "2026-01-01", "nature": "own",
          "basis": [{ "text": "quy-che", "article": "Điều 5" }], "verification": "confirmed", )"
        + demands + " }] }] }";
}

} // namespace toasoan::test
