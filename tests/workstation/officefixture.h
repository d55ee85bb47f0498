// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include "workstation/demo/demo.h"

class QWidget;

namespace toasoan {
class MainWindow;
}

namespace toasoan::test {

/// One office PC: a keeper who also writes, an officer, a reviewer; a section, a site in a folder. Cheap keys, a set clock.
class OfficeFixture final {
public:
    enum class Reviewer { There, Missing };
    explicit OfficeFixture(Reviewer reviewer = Reviewer::There);

    [[nodiscard]] DeskOptions options() const;
    [[nodiscard]] Desk &desk() { return *m_desk; } ///< another process, as it were
    void as(MemberId member);
    Outcome must(const Command &command);
    PostId submitted(const QString &title, const QString &body = QStringLiteral("<p>Nội dung</p>")); ///< by the officer
    PostId kept(const QString &title); ///< shared, not submitted, by the officer
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("newsroom")); }
    [[nodiscard]] QString siteFolder() const { return m_folder.filePath(QStringLiteral("www")); }
    [[nodiscard]] static QString passphrase() { return QStringLiteral("mat khau thu"); }

    SetClock clock;
    MemberId keeper;
    MemberId officer;
    MemberId reviewer;
    SectionId section;
    SiteId site;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
};

/// Makes the test fail on any warning but those of Chromium about a missing graphics card.
void failOnWarnings();
/// Settings go to a folder of this run.
void useTemporarySettings();

// hands on the keyboard
void type(QWidget *field, const QString &text); ///< any letters, as an input method sends them
void press(QWidget *field, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); ///< makes the window active first

/// Signs in on the sheet by key, and answers the question about the PIN with Enter.
[[nodiscard]] bool signIn(MainWindow &window, const QString &name, const QString &passphrase);
/// Shows the window, starts it and waits for the sheet.
[[nodiscard]] bool begin(MainWindow &window);

} // namespace toasoan::test

/// Like QTEST_MAIN, in the dress of the window.
#define WORKSTATION_TEST_MAIN(TestClass)                                                                                                   \
    int main(int argc, char **argv)                                                                                                        \
    {                                                                                                                                      \
        toasoan::test::useTemporarySettings();                                                                                             \
        QApplication application(argc, argv);                                                                                              \
        toasoan::dressApplication(QStringLiteral("en"));                                                                                   \
        TestClass test;                                                                                                                    \
        return QTest::qExec(&test, argc, argv);                                                                                            \
    }
