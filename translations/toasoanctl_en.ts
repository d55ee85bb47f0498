<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>%1: %n working day(s) late</source>
        <translation>
            <numerusform>%1: %n working day late</numerusform>
            <numerusform>%1: %n working days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n publication(s) overdue</source>
        <extracomment>subject of a mail; %1: the agency
----------
%1: whom the notice is for; several people may work at one computer</extracomment>
        <translation>
            <numerusform>%1: %n publication overdue</numerusform>
            <numerusform>%1: %n publications overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n publication(s) due soon</source>
        <translation>
            <numerusform>%1: %n publication due soon</numerusform>
            <numerusform>%1: %n publications due soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n version(s) of this draft are kept side by side.</source>
        <translation>
            <numerusform>%n version of this draft is kept.</numerusform>
            <numerusform>%n versions of this draft are kept side by side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are not as they were signed.</source>
        <translation>
            <numerusform>%n place is not as it was signed.</numerusform>
            <numerusform>%n places are not as they were signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them went wrong or needs a person.</source>
        <translation>
            <numerusform>%n of them went wrong or needs a person.</numerusform>
            <numerusform>%n of them went wrong or need a person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed; next %1.</source>
        <translation>
            <numerusform>%n failed; next %1.</numerusform>
            <numerusform>%n failed; next %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lists are made again: %n post(s).</source>
        <translation>
            <numerusform>The lists are made again: %n post.</numerusform>
            <numerusform>The lists are made again: %n posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all.</source>
        <translation>
            <numerusform>%n in all.</numerusform>
            <numerusform>%n in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent and proven.</source>
        <translation>
            <numerusform>%n page sent and proven.</numerusform>
            <numerusform>%n pages sent and proven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1 rounds; %n page(s) sent.</source>
        <translation>
            <numerusform>Stopped after %1 rounds; %n page sent.</numerusform>
            <numerusform>Stopped after %1 rounds; %n pages sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The erasure of %n text(s) is ordered; another person confirms it with erasure confirm %1.</source>
        <translation>
            <numerusform>The erasure of %n text is ordered; another person confirms it with erasure confirm %1.</numerusform>
            <numerusform>The erasure of %n texts is ordered; another person confirms it with erasure confirm %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of lists said other than what was signed.</source>
        <translation>
            <numerusform>%n row of a list said other than what was signed.</numerusform>
            <numerusform>%n rows of lists said other than what was signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n working day(s)</source>
        <translation>
            <numerusform>every %n working day</numerusform>
            <numerusform>every %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) overdue.</source>
        <translation>
            <numerusform>%n section overdue.</numerusform>
            <numerusform>%n sections overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n section(s).</source>
        <translation>
            <numerusform>Looked at %n section.</numerusform>
            <numerusform>Looked at %n sections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) recorded.</source>
        <translation>
            <numerusform>%n change recorded.</numerusform>
            <numerusform>%n changes recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) told.</source>
        <translation>
            <numerusform>%n person told.</numerusform>
            <numerusform>%n people told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done, %n working day(s) late</source>
        <translation>
            <numerusform>done, %n working day late</numerusform>
            <numerusform>done, %n working days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of %n item(s) is in %1.</source>
        <translation>
            <numerusform>The list of %n item is in %1.</numerusform>
            <numerusform>The list of %n items is in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) would go in.</source>
        <translation>
            <numerusform>%n line would go in.</numerusform>
            <numerusform>%n lines would go in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) went in.</source>
        <translation>
            <numerusform>%n line went in.</numerusform>
            <numerusform>%n lines went in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) did not.</source>
        <translation>
            <numerusform>%n line did not.</numerusform>
            <numerusform>%n lines did not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known event(s) overdue.</source>
        <translation>
            <numerusform>%n known event overdue.</numerusform>
            <numerusform>%n known events overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right on the sites.</source>
        <translation>
            <numerusform>%n thing to put right on the sites.</numerusform>
            <numerusform>%n things to put right on the sites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n page(s).</source>
        <translation>
            <numerusform>Looked at %n page.</numerusform>
            <numerusform>Looked at %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be judged.</source>
        <translation>
            <numerusform>%n of them could not be judged.</numerusform>
            <numerusform>%n of them could not be judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n register(s) wait for duty import --pending.</source>
        <translation>
            <numerusform>%n register waits for duty import --pending.</numerusform>
            <numerusform>%n registers wait for duty import --pending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) may still be being written and are looked at again.</source>
        <translation>
            <numerusform>%n file may still be being written and is looked at again.</numerusform>
            <numerusform>%n files may still be being written and are looked at again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies) would be registered.</source>
        <translation>
            <numerusform>%n duty would be registered.</numerusform>
            <numerusform>%n duties would be registered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies) registered.</source>
        <translation>
            <numerusform>%n duty registered.</numerusform>
            <numerusform>%n duties registered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) told by e-mail.</source>
        <translation>
            <numerusform>%n person told by e-mail.</numerusform>
            <numerusform>%n people told by e-mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n working day(s) by the common rule</source>
        <translation>
            <numerusform>every %n working day by the common rule</numerusform>
            <numerusform>every %n working days by the common rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A section without a rule of its own owes something new every %n working day(s).</source>
        <translation>
            <numerusform>A section without a rule of its own owes something new every %n working day.</numerusform>
            <numerusform>A section without a rule of its own owes something new every %n working days.</numerusform>
        </translation>
    </message>
</context>
</TS>
