// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "desk/checks.h"
#include "desk/desk.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using Kind = Check::Kind;

namespace {

Draft complete()
{
    Draft draft;
    draft.postType = u"recruitment"_s;
    draft.title = u"Thông báo tuyển dụng"_s;
    draft.summary = u"Tóm tắt"_s;
    draft.body = u"<p>Nội dung</p>"_s;
    for (const FieldSpec &field : Desk::postTypes().find(draft.postType)->fields)
        draft.fields.insert(field.code, field.kind == FieldSpec::Kind::Date ? u"2026-12-02"_s : u"12"_s);
    return draft;
}

QList<Kind> kinds(const Draft &draft)
{
    QList<Kind> all;
    for (const Check &check : checksOf(draft, Desk::postTypes().find(draft.postType)))
        all.append(check.kind);
    return all;
}

} // namespace

class ChecksTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCompleteDraftHasNone() { QCOMPARE(kinds(complete()), QList<Kind>()); }

    void requiredFieldsAreNamed()
    {
        Draft draft = complete();
        draft.fields.remove(u"deadline"_s);
        const auto found = checksOf(draft, Desk::postTypes().find(draft.postType));
        QCOMPARE(found, (QList<Check>{{Kind::FieldMissing, Check::Weight::Must, u"deadline"_s}}));
        draft.fields.insert(u"deadline"_s, u"31/02"_s);
        QCOMPARE(kinds(draft), QList<Kind>{Kind::FieldMalformed});
    }

    void aPictureIsDescribedOrMarkedAsDecoration()
    {
        Draft draft = complete();
        draft.images.append(ImageUse{.alt = u" "_s});
        draft.images.append(ImageUse{.alt = {}, .decorative = true});
        draft.images.append(ImageUse{.alt = u"Cánh đồng"_s});
        const auto found = checksOf(draft, nullptr);
        QCOMPARE(found, (QList<Check>{{Kind::ImageUndescribed, Check::Weight::Must, u"1"_s}}));
    }

    void emptyParagraphsAreNoText()
    {
        Draft draft = complete();
        draft.body = u"<p>&nbsp;</p><p><br></p>"_s;
        QCOMPARE(kinds(draft), QList<Kind>{Kind::BodyMissing});
        draft.attachments.append(AttachmentUse{.name = u"a.pdf"_s});
        QCOMPARE(kinds(draft), QList<Kind>());
    }

    void titleIsThereAndNotTooLong()
    {
        Draft draft = complete();
        draft.title = u"  "_s;
        QCOMPARE(kinds(draft), QList<Kind>{Kind::TitleMissing});
        draft.title = QString(longestGoodTitle, u'ơ');
        QCOMPARE(kinds(draft), QList<Kind>());
        draft.title += u'a';
        QCOMPARE(kinds(draft), QList<Kind>{Kind::TitleLong});
    }

    void whatMustBeDoneComesFirst()
    {
        Draft draft = complete();
        draft.title = QString(longestGoodTitle + 1, u'a');
        draft.body.clear();
        QCOMPARE(kinds(draft), (QList<Kind>{Kind::BodyMissing, Kind::TitleLong}));
    }
};

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"
