// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>

#include "workstation/look/calmstyle.h"
#include "workstation/look/colours.h"
#include "workstation/look/growingedit.h"
#include "workstation/look/icons.h"
#include "workstation/look/palettes.h"
#include "workstation/look/wraplayout.h"

using namespace Qt::StringLiterals;
using namespace toasoan::look;

class LookTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void fieldsInALineAreOfOneHeight()
    {
        CalmStyle style;
        QWidget form;
        QDateEdit day(&form);
        day.setCalendarPopup(true);
        const QList<QWidget *> fields{new QLineEdit(&form), new QSpinBox(&form), new QComboBox(&form), new QTimeEdit(&form), &day};
        for (QWidget *field : fields) {
            field->setStyle(&style);
            field->ensurePolished();
            QVERIFY2(field->sizeHint().height() == fields.first()->sizeHint().height(), field->metaObject()->className());
        }
    }

    void buttonsWithoutRoomGoOnInTheNextRow()
    {
        QWidget bar;
        auto *layout = new WrapLayout(&bar);
        QList<QPushButton *> buttons;
        for (const QString &words : {u"Một"_s, u"Hai"_s, u"Ba"_s, u"Bốn"_s}) {
            buttons.append(new QPushButton(words, &bar));
            if (buttons.size() == 4)
                layout->addStretch();
            layout->addWidget(buttons.last());
        }
        const int height = buttons[0]->sizeHint().height();
        const int all = layout->sizeHint().width();
        bar.resize(all + 200, layout->heightForWidth(all + 200));
        bar.show();
        QCOMPARE(bar.height(), height);
        QCOMPARE(buttons[3]->geometry().right(), bar.rect().right()); // behind the stretch
        QCOMPARE(buttons[1]->x(), buttons[0]->geometry().right() + 1 + layout->spacing());
        const int narrow = layout->minimumSize().width() * 2 + layout->spacing();
        QCOMPARE(layout->heightForWidth(narrow), 2 * height + layout->spacing());
        bar.resize(narrow, layout->heightForWidth(narrow));
        QTRY_COMPARE(buttons[2]->y(), height + layout->spacing());
        for (qsizetype i = 0; i < buttons.size(); ++i) {
            QVERIFY(bar.rect().contains(buttons[i]->geometry()));
            for (qsizetype other = 0; other < i; ++other)
                QVERIFY(!buttons[i]->geometry().intersects(buttons[other]->geometry()));
        }
        buttons[0]->hide();
        buttons[1]->hide();
        QCOMPARE(layout->heightForWidth(narrow), height); // what is hidden takes no room
    }

    void stateColoursCanBeReadOnEveryGround_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << calmPalette(Qt::ColorScheme::Light);
        QTest::newRow("dark") << calmPalette(Qt::ColorScheme::Dark);
        QTest::newRow("grey desktop") << QPalette(QColor(0xbfbfbf));
        QTest::newRow("black desktop") << QPalette(QColor(0x202020), QColor(0x101010));
        QPalette sepia(QColor(0xd9c9a5), QColor(0xefe4c8));
        sepia.setColor(QPalette::Base, QColor(0xfbf3dd));
        sepia.setColor(QPalette::Highlight, QColor(0xc08030));
        QTest::newRow("sepia desktop") << sepia;
    }
    void stateColoursCanBeReadOnEveryGround()
    {
        QFETCH(QPalette, palette);
        const Colours colours(palette);
        const QColor base = palette.color(QPalette::Base);
        for (int i = 0; i < toneCount; ++i) {
            const Swatch &swatch = colours.tone(Tone(i));
            for (const QColor &ground : {base, swatch.ground, colours.selected()}) {
                QVERIFY2(Colours::contrast(swatch.text, ground) >= 4.5, qPrintable(u"text of tone %1 on %2"_s.arg(i).arg(ground.name())));
                QVERIFY2(Colours::contrast(swatch.dot, ground) >= 3.0, qPrintable(u"dot of tone %1 on %2"_s.arg(i).arg(ground.name())));
            }
        }
        for (const QColor &ground : {base, palette.color(QPalette::Window), colours.selected()})
            QVERIFY(Colours::contrast(colours.muted(), ground) >= 4.5);
        QVERIFY(Colours::contrast(colours.text(), colours.selected()) >= 4.5);
        QVERIFY(Colours::contrast(colours.accent(), base) >= 4.5);
    }

    void contrastIsThatOfTheStandard()
    {
        QVERIFY(qAbs(Colours::contrast(Qt::black, Qt::white) - 21.0) < 0.01);
        QVERIFY(qAbs(Colours::contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void ownPaletteCanBeRead_data() { stateColoursCanBeReadOnEveryGround_data(); }
    void ownPaletteCanBeRead()
    {
        QFETCH(QPalette, palette);
        if (qstrcmp(QTest::currentDataTag(), "light") != 0 && qstrcmp(QTest::currentDataTag(), "dark") != 0)
            return; // a desktop answers for its own palette
        const auto ratio = [&](QPalette::ColorRole ink, QPalette::ColorRole ground) {
            return Colours::contrast(palette.color(ink), palette.color(ground));
        };
        QVERIFY(ratio(QPalette::Text, QPalette::Base) >= 7);
        QVERIFY(ratio(QPalette::WindowText, QPalette::Window) >= 7);
        QVERIFY(ratio(QPalette::ButtonText, QPalette::Button) >= 7);
        QVERIFY(ratio(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
        QVERIFY(ratio(QPalette::Link, QPalette::Base) >= 4.5);
        QVERIFY(ratio(QPalette::HighlightedText, QPalette::Highlight) >= 4.2);
        QVERIFY(ratio(QPalette::ToolTipText, QPalette::ToolTipBase) >= 7);
    }

    void symbolsTakeTheColourOfThePalette()
    {
        const auto darkest = [](const QIcon &icon) {
            const QImage image = icon.pixmap(22, 22).toImage();
            int least = 255;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).alpha() > 200)
                        least = std::min(least, image.pixelColor(x, y).lightness());
                }
            }
            return least;
        };
        const QIcon icon = symbol(u"list-add"_s, QPalette::Text);
        QVERIFY(!icon.isNull());
        QApplication::setPalette(calmPalette(Qt::ColorScheme::Light));
        QVERIFY(darkest(icon) < 80);
        QApplication::setPalette(calmPalette(Qt::ColorScheme::Dark));
        QVERIFY(darkest(icon) > 180);
    }

    void aTitleStaysOneLineOfText()
    {
        GrowingEdit title(GrowingEdit::Lines::One, 1, 3);
        title.resize(200, 40);
        title.show();
        QTest::keyClicks(&title, u"abc"_s);
        QTest::keyClick(&title, Qt::Key_Return);
        QTest::keyClicks(&title, u"def"_s);
        QVERIFY(!title.text().contains(u'\n'));
        const int low = title.height();
        title.setTextQuietly(u"rất dài "_s.repeated(30));
        QVERIFY(title.height() > low);
    }
};

QTEST_MAIN(LookTest)
#include "tst_look.moc"
