<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>DutyCalendar</name>
    <message>
        <source>Publish: %1</source>
        <translation>Publish: %1</translation>
    </message>
    <message>
        <source>Take down by today: %1</source>
        <translation>Take down by today: %1</translation>
    </message>
    <message>
        <source>Look through: %1</source>
        <translation>Look through: %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Responsible: %1</translation>
    </message>
    <message>
        <source>Something new in: %1</source>
        <translation>Something new in: %1</translation>
    </message>
    <message>
        <source>The rule is unverified.</source>
        <translation>The rule is unverified.</translation>
    </message>
    <message>
        <source>Publication duties of %1</source>
        <translation>Publication duties of %1</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>%1: was due on %2</source>
        <translation>%1: was due on %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n working day(s) late</source>
        <translation>
            <numerusform>%1: %n working day late</numerusform>
            <numerusform>%1: %n working days late</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: due today</source>
        <translation>%1: due today</translation>
    </message>
    <message>
        <source>%1: due on %2</source>
        <translation>%1: due on %2</translation>
    </message>
    <message>
        <source>%1: the working days of %2 are not known</source>
        <translation>%1: the working days of %2 are not known</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>Open a draft</translation>
    </message>
    <message>
        <source>%1: had to be taken down by %2</source>
        <translation>%1: had to be taken down by %2</translation>
    </message>
    <message>
        <source>%1: was taken down before %2</source>
        <translation>%1: was taken down before %2</translation>
    </message>
    <message>
        <source>%1: to be looked through by %2</source>
        <translation>%1: to be looked through by %2</translation>
    </message>
    <message>
        <source>%1 (the rule is unverified)</source>
        <extracomment>behind a line about a duty whose rule nobody has compared with the text of the law</extracomment>
        <translation>%1 (the rule is unverified)</translation>
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
    <message>
        <source>To %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>Known events whose post is owed:</source>
        <translation>Known events whose post is owed:</translation>
    </message>
    <message>
        <source>Sections that owe something new:</source>
        <translation>Sections that owe something new:</translation>
    </message>
    <message>
        <source>Sent by Tòa Soạn, at most once a working day. Nobody reads answers to this message.</source>
        <translation>Sent by Tòa Soạn, at most once a working day. Nobody reads answers to this message.</translation>
    </message>
</context>
<context>
    <name>SiteTrouble</name>
    <message>
        <source>No computer is known by the name in the site&apos;s address: it is mistyped, or there is no network here (%1).</source>
        <translation>No computer is known by the name in the site&apos;s address: it is mistyped, or there is no network here (%1).</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate of the site, so no password was sent (%1). Whoever runs the server has to put that right.</source>
        <translation>Nobody vouches for the certificate of the site, so no password was sent (%1). Whoever runs the server has to put that right.</translation>
    </message>
    <message>
        <source>The server offers no encryption, so no password was sent (%1).</source>
        <translation>The server offers no encryption, so no password was sent (%1).</translation>
    </message>
    <message>
        <source>The site does not take this user name with this password (%1).</source>
        <translation>The site does not take this user name with this password (%1).</translation>
    </message>
    <message>
        <source>The site is at another address now (%1).</source>
        <translation>The site is at another address now (%1).</translation>
    </message>
    <message>
        <source>The site is there, but out of order just now (%1).</source>
        <translation>The site is there, but out of order just now (%1).</translation>
    </message>
    <message>
        <source>The folder that the settings name is not there (%1).</source>
        <translation>The folder that the settings name is not there (%1).</translation>
    </message>
    <message>
        <source>What answers at this address is no WordPress, or hides its interface for programs (%1).</source>
        <translation>What answers at this address is no WordPress, or hides its interface for programs (%1).</translation>
    </message>
    <message>
        <source>The WordPress has its interface for programs (REST) switched off (%1).</source>
        <translation>The WordPress has its interface for programs (REST) switched off (%1).</translation>
    </message>
    <message>
        <source>The WordPress has application passwords switched off. Its administrator can switch them on.</source>
        <translation>The WordPress has application passwords switched off. Its administrator can switch them on.</translation>
    </message>
    <message>
        <source>The account on the site lacks a right (%1).</source>
        <translation>The account on the site lacks a right (%1).</translation>
    </message>
    <message>
        <source>The post is there already, but belongs to another account of the site.</source>
        <translation>The post is there already, but belongs to another account of the site.</translation>
    </message>
    <message>
        <source>The disk of the server is full (%1). Whoever runs it has to make room.</source>
        <translation>The disk of the server is full (%1). Whoever runs it has to make room.</translation>
    </message>
    <message>
        <source>A picture or file of the post is not on this computer (%1). Bring it back from a copy of the workspace, or add it to the post again and have that approved.</source>
        <translation>A picture or file of the post is not on this computer (%1). Bring it back from a copy of the workspace, or add it to the post again and have that approved.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>protected by STARTTLS</source>
        <translation>protected by STARTTLS</translation>
    </message>
    <message>
        <source>protected by TLS</source>
        <translation>protected by TLS</translation>
    </message>
    <message>
        <source>not protected</source>
        <translation>not protected</translation>
    </message>
    <message>
        <source>People are told on the due day of a known event, and while it is late.</source>
        <translation>People are told on the due day of a known event, and while it is late.</translation>
    </message>
    <message>
        <source>People are told %1 days before a known event is due, on the day, and while it is late.</source>
        <translation>People are told %1 days before a known event is due, on the day, and while it is late.</translation>
    </message>
    <message>
        <source>The reviewers are told after %1 working days, the keeper after %2.</source>
        <translation>The reviewers are told after %1 working days, the keeper after %2.</translation>
    </message>
    <message>
        <source>This computer does not remind by itself.</source>
        <translation>This computer does not remind by itself.</translation>
    </message>
    <message>
        <source>This computer reminds by itself on working mornings, by a timer of systemd.</source>
        <translation>This computer reminds by itself on working mornings, by a timer of systemd.</translation>
    </message>
    <message>
        <source>This computer reminds whenever you log in, by an autostart entry.</source>
        <translation>This computer reminds whenever you log in, by an autostart entry.</translation>
    </message>
    <message>
        <source>systemd said: %1.</source>
        <translation>systemd said: %1.</translation>
    </message>
    <message>
        <source>This computer sends mail through %1, %2.</source>
        <translation>This computer sends mail through %1, %2.</translation>
    </message>
    <message>
        <source>The mail server refused (%1).</source>
        <translation>The mail server refused (%1).</translation>
    </message>
    <message>
        <source>The mail server could not be reached, or did not take it to the end (%1).</source>
        <translation>The mail server could not be reached, or did not take it to the end (%1).</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>The mail server did not answer in time.</translation>
    </message>
    <message>
        <source>A trial of the reminders</source>
        <translation>A trial of the reminders</translation>
    </message>
    <message>
        <source>This message was sent by Tòa Soạn of %1 to try the way for reminders.
Nothing needs to be done.
</source>
        <translation>This message was sent by Tòa Soạn of %1 to try the way for reminders.
Nothing needs to be done.
</translation>
    </message>
</context>
<context>
    <name>toasoan::AgencyCadenceDialog</name>
    <message>
        <source>Sign it</source>
        <translation>Sign it</translation>
    </message>
    <message>
        <source>Nothing regularly</source>
        <translation>Nothing regularly</translation>
    </message>
    <message>
        <source>Something new regularly</source>
        <translation>Something new regularly</translation>
    </message>
    <message>
        <source>These follow it now: %1.</source>
        <translation>These follow it now: %1.</translation>
    </message>
    <message>
        <source>The common rule</source>
        <translation>The common rule</translation>
    </message>
    <message>
        <source>A section without a rule of its own owes the public</source>
        <translation>A section without a rule of its own owes the public</translation>
    </message>
    <message>
        <source>Every section has a rule of its own now: none follows this one.</source>
        <translation>Every section has a rule of its own now: none follows this one.</translation>
    </message>
</context>
<context>
    <name>toasoan::BackgroundCard</name>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>What is approved for a time goes out at that time only while a computer with this newsroom is running. With this switched on it need not have the window open: a small program starts when you sign in to the computer and sends what is due, never anything that two people did not approve.</source>
        <translation>What is approved for a time goes out at that time only while a computer with this newsroom is running. With this switched on it need not have the window open: a small program starts when you sign in to the computer and sends what is due, never anything that two people did not approve.</translation>
    </message>
    <message>
        <source>&amp;Send in the background while the window is closed</source>
        <translation>&amp;Send in the background while the window is closed</translation>
    </message>
    <message>
        <source>The program toasoanctl is not installed on this computer.</source>
        <translation>The program toasoanctl is not installed on this computer.</translation>
    </message>
    <message>
        <source>This computer sends in the background from now on.</source>
        <translation>This computer sends in the background from now on.</translation>
    </message>
    <message>
        <source>This computer no longer sends in the background.</source>
        <translation>This computer no longer sends in the background.</translation>
    </message>
</context>
<context>
    <name>toasoan::CadenceFields</name>
    <message>
        <source>At most so many working days from one post to the next</source>
        <translation>At most so many working days from one post to the next</translation>
    </message>
    <message>
        <source>Working days late until the reviewers are told too</source>
        <translation>Working days late until the reviewers are told too</translation>
    </message>
    <message>
        <source>Working days late until the keeper of the workspace is told</source>
        <translation>Working days late until the keeper of the workspace is told</translation>
    </message>
    <message>
        <source>The keeper cannot be told before the reviewers.</source>
        <translation>The keeper cannot be told before the reviewers.</translation>
    </message>
</context>
<context>
    <name>toasoan::CalendarFileCard</name>
    <message>
        <source>Calendar file</source>
        <translation>Calendar file</translation>
    </message>
    <message>
        <source>The days on which something is due, as a file (.ics) that calendar programs open or subscribe to. It is written anew whenever something changes, while the window is open or this computer sends in the background.</source>
        <translation>The days on which something is due, as a file (.ics) that calendar programs open or subscribe to. It is written anew whenever something changes, while the window is open or this computer sends in the background.</translation>
    </message>
    <message>
        <source>Keep fresh no more</source>
        <translation>Keep fresh no more</translation>
    </message>
    <message>
        <source>No calendar file is kept fresh any more; the file stays.</source>
        <translation>No calendar file is kept fresh any more; the file stays.</translation>
    </message>
    <message>
        <source>%1 could not be written. %2</source>
        <translation>%1 could not be written. %2</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Another file…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>No calendar file is kept fresh.</source>
        <translation>No calendar file is kept fresh.</translation>
    </message>
    <message>
        <source>%1 is kept fresh, with everybody&apos;s duties.</source>
        <translation>%1 is kept fresh, with everybody&apos;s duties.</translation>
    </message>
    <message>
        <source>%1 is kept fresh, with the duties of %2.</source>
        <translation>%1 is kept fresh, with the duties of %2.</translation>
    </message>
    <message>
        <source>The calendar is in %1.</source>
        <translation>The calendar is in %1.</translation>
    </message>
</context>
<context>
    <name>toasoan::CalendarFileDialog</name>
    <message>
        <source>Calendar file</source>
        <translation>Calendar file</translation>
    </message>
    <message>
        <source>Write it and keep it fresh</source>
        <translation>Write it and keep it fresh</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Everybody&apos;s duties</source>
        <translation>Everybody&apos;s duties</translation>
    </message>
    <message>
        <source>Only those of %1</source>
        <translation>Only those of %1</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>What is in it</translation>
    </message>
    <message>
        <source>Titles of what is due can be read by everybody who can open the file.</source>
        <translation>Titles of what is due can be read by everybody who can open the file.</translation>
    </message>
    <message>
        <source>publication-duties.ics</source>
        <extracomment>name of a file</extracomment>
        <translation>publication-duties.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendars (*.ics)</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Choose the file.</translation>
    </message>
</context>
<context>
    <name>toasoan::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Days off on which no working day is counted, and Saturdays that are worked instead, each with where it is written.</source>
        <translation>Days off on which no working day is counted, and Saturdays that are worked instead, each with where it is written.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Yearly notice…</source>
        <translation>Yearly notice…</translation>
    </message>
    <message>
        <source>Take the agency&apos;s notice for %1 back</source>
        <translation>Take the agency&apos;s notice for %1 back</translation>
    </message>
    <message>
        <source>%1 (the agency&apos;s notice)</source>
        <translation>%1 (the agency&apos;s notice)</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (provisional)</translation>
    </message>
    <message>
        <source>The notice that was typed here holds: %1.</source>
        <translation>The notice that was typed here holds: %1.</translation>
    </message>
    <message>
        <source>What the program knows of that year&apos;s notice holds.</source>
        <translation>What the program knows of that year&apos;s notice holds.</translation>
    </message>
    <message>
        <source>The yearly notice is not out, or nobody has typed it: these days follow from the rules.</source>
        <translation>The yearly notice is not out, or nobody has typed it: these days follow from the rules.</translation>
    </message>
    <message>
        <source>The calendar follows the notice for %1.</source>
        <translation>The calendar follows the notice for %1.</translation>
    </message>
    <message>
        <source>The agency&apos;s notice for %1 is taken back.</source>
        <translation>The agency&apos;s notice for %1 is taken back.</translation>
    </message>
</context>
<context>
    <name>toasoan::CatalogueDialog</name>
    <message>
        <source>Ministry, central agency</source>
        <translation>Ministry, central agency</translation>
    </message>
    <message>
        <source>People&apos;s committee of a province</source>
        <translation>People&apos;s committee of a province</translation>
    </message>
    <message>
        <source>Department of a province</source>
        <translation>Department of a province</translation>
    </message>
    <message>
        <source>People&apos;s committee of a commune or ward</source>
        <translation>People&apos;s committee of a commune or ward</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Other public service unit</source>
        <translation>Other public service unit</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 before</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>within %1</translation>
    </message>
    <message>
        <source>looked through every %1</source>
        <translation>looked through every %1</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>not verified</translation>
    </message>
    <message>
        <source>What arises at this agency?</source>
        <translation>What arises at this agency?</translation>
    </message>
    <message>
        <source>Take away the tick where something does not arise here, and choose the section where the rest goes. It can be gone through again.</source>
        <translation>Take away the tick where something does not arise here, and choose the section where the rest goes. It can be gone through again.</translation>
    </message>
    <message>
        <source>What must be public</source>
        <translation>What must be public</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Sign the list</source>
        <translation>Sign the list</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kind of agency</source>
        <translation>Kind of agency</translation>
    </message>
    <message>
        <source>Section of %1</source>
        <translation>Section of %1</translation>
    </message>
    <message>
        <source>Chosen each time</source>
        <translation>Chosen each time</translation>
    </message>
    <message>
        <source>Does not arise at this agency</source>
        <translation>Does not arise at this agency</translation>
    </message>
</context>
<context>
    <name>toasoan::CataloguePage</name>
    <message>
        <source>What must be public</source>
        <translation>What must be public</translation>
    </message>
    <message>
        <source>The duties to publish that the law lays on an agency of this kind, each with its article. Go through them once: what does not arise here is left out with a reason, what has its section goes there by itself. What nobody has compared with the text of the law is marked.</source>
        <translation>The duties to publish that the law lays on an agency of this kind, each with its article. Go through them once: what does not arise here is left out with a reason, what has its section goes there by itself. What nobody has compared with the text of the law is marked.</translation>
    </message>
    <message>
        <source>Go through the catalogue…</source>
        <translation>Go through the catalogue…</translation>
    </message>
    <message>
        <source>Stricter days of our own…</source>
        <translation>Stricter days of our own…</translation>
    </message>
    <message>
        <source>Save the list of public information…</source>
        <translation>Save the list of public information…</translation>
    </message>
    <message>
        <source>The agency&apos;s list is signed.</source>
        <translation>The agency&apos;s list is signed.</translation>
    </message>
    <message>
        <source>The agency&apos;s own rule is signed: %1</source>
        <translation>The agency&apos;s own rule is signed: %1</translation>
    </message>
    <message>
        <source>Go through the catalogue first: it says of which kind the agency is.</source>
        <translation>Go through the catalogue first: it says of which kind the agency is.</translation>
    </message>
    <message>
        <source>Save the list of public information</source>
        <extracomment>name of a file</extracomment>
        <translation>Save the list of public information</translation>
    </message>
    <message>
        <source>public-information.html</source>
        <translation>public-information.html</translation>
    </message>
    <message>
        <source>Page (*.html);;Table (*.csv)</source>
        <translation>Page (*.html);;Table (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Nothing starts a clock there: how often something new is owed is set with the section.</source>
        <translation>Nothing starts a clock there: how often something new is owed is set with the section.</translation>
    </message>
</context>
<context>
    <name>toasoan::ChangesHtml</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>(the words are the same; their form, a link or a picture changed)</source>
        <translation>(the words are the same; their form, a link or a picture changed)</translation>
    </message>
    <message>
        <source>(a picture)</source>
        <translation>(a picture)</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(no words)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>… %n unchanged paragraph(s) …</source>
        <translation>
            <numerusform>… %n unchanged paragraph …</numerusform>
            <numerusform>… %n unchanged paragraphs …</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture, decorative</source>
        <translation>Picture, decorative</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Picture without a description</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Picture: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>File: %1 (%2)</source>
        <translation>File: %1 (%2)</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Pictures and files</translation>
    </message>
    <message>
        <source>What the public will read about this change</source>
        <translation>What the public will read about this change</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Title of the new page</source>
        <translation>Title of the new page</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
</context>
<context>
    <name>toasoan::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nothing is missing</translation>
    </message>
    <message>
        <source>Title, fields, text and pictures have what this kind of post asks for.</source>
        <translation>Title, fields, text and pictures have what this kind of post asks for.</translation>
    </message>
    <message>
        <source>must be done: %1</source>
        <translation>must be done: %1</translation>
    </message>
</context>
<context>
    <name>toasoan::ComputerPage</name>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>What this computer does by itself. These settings are kept here; other computers of the newsroom have their own.</source>
        <translation>What this computer does by itself. These settings are kept here; other computers of the newsroom have their own.</translation>
    </message>
</context>
<context>
    <name>toasoan::ContactDialog</name>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>“%1” is no e-mail address.</translation>
    </message>
    <message>
        <source>E-mail address of %1</source>
        <translation>E-mail address of %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Address (empty: none)</source>
        <translation>Address (empty: none)</translation>
    </message>
    <message>
        <source>What is due is told there too, from a computer that is set up to send mail. It is signed like everything under People, and everybody in the newsroom can read it. An inspector with an address is told what the keeper is told: that is for the head.</source>
        <translation>What is due is told there too, from a computer that is set up to send mail. It is signed like everything under People, and everybody in the newsroom can read it. An inspector with an address is told what the keeper is told: that is for the head.</translation>
    </message>
</context>
<context>
    <name>toasoan::DateField</name>
    <message>
        <source>day/month/year</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choose a day</translation>
    </message>
    <message>
        <source>This is no day. Example: 3/12/2026</source>
        <translation>This is no day. Example: 3/12/2026</translation>
    </message>
</context>
<context>
    <name>toasoan::DayView</name>
    <message>
        <source>Came back to you</source>
        <translation>Came back to you</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>Nothing came back.</translation>
    </message>
    <message>
        <source>Owed to the public</source>
        <translation>Owed to the public</translation>
    </message>
    <message>
        <source>Nothing of yours is owed just now.</source>
        <translation>Nothing of yours is owed just now.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>Nobody waits for your approval.</source>
        <translation>Nobody waits for your approval.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) went live today.</source>
        <translation>
            <numerusform>%n post went live today.</numerusform>
            <numerusform>%n posts went live today.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing went live today yet.</source>
        <translation>Nothing went live today yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be sent; the outbox says why.</source>
        <translation>
            <numerusform>%n could not be sent; the outbox says why.</numerusform>
            <numerusform>%n could not be sent; the outbox says why.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, then how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>day, then person</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>toasoan::DutiesView</name>
    <message>
        <source>Enter an event</source>
        <translation>Enter an event</translation>
    </message>
    <message>
        <source>Known events</source>
        <translation>Known events</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>On the sites</source>
        <translation>On the sites</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Who answers for it</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>What it rests on</translation>
    </message>
    <message>
        <source>Any basis</source>
        <translation>Any basis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, then how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>day off</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Everybody&apos;s</translation>
    </message>
    <message>
        <source>Every section</source>
        <translation>Every section</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Catching up</translation>
    </message>
</context>
<context>
    <name>toasoan::EditorView</name>
    <message>
        <source>Saved on this computer %1</source>
        <translation>Saved on this computer %1</translation>
    </message>
    <message>
        <source>Another window saved this draft too. Both versions are kept.</source>
        <translation>Another window saved this draft too. Both versions are kept.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Back to the list (Esc)</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>Submit…</translation>
    </message>
    <message>
        <source>Submit for review (Ctrl+Enter)</source>
        <translation>Submit for review (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Summary (under the title and in lists)</source>
        <translation>Summary (under the title and in lists)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>H</source>
        <comment>button: heading</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Add picture…</source>
        <translation>Add picture…</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Attach file…</translation>
    </message>
    <message>
        <source>HTML source</source>
        <translation>HTML source</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Pictures and files</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>section, then type of post</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A newer Tòa Soạn wrote in this post. Here it can only be read.</source>
        <translation>A newer Tòa Soạn wrote in this post. Here it can only be read.</translation>
    </message>
    <message>
        <source>%1 returned this %2: “%3”</source>
        <translation>%1 returned this %2: “%3”</translation>
    </message>
    <message>
        <source>Waiting for review since %1. Changes made now start a new version and stop nothing.</source>
        <translation>Waiting for review since %1. Changes made now start a new version and stop nothing.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Approved and on its way: changes made now start a new version and stop nothing.</source>
        <translation>Approved and on its way: changes made now start a new version and stop nothing.</translation>
    </message>
    <message>
        <source>Show in the outbox</source>
        <translation>Show in the outbox</translation>
    </message>
    <message>
        <source>There are two versions of this draft; the other one was saved %1. Both are kept.</source>
        <translation>There are two versions of this draft; the other one was saved %1. Both are kept.</translation>
    </message>
    <message>
        <source>Show the other version</source>
        <translation>Show the other version</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Only on this computer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Pictures and files %1</source>
        <translation>Pictures and files %1</translation>
    </message>
    <message>
        <source>Submit the correction…</source>
        <translation>Submit the correction…</translation>
    </message>
    <message>
        <source>Submitted: %1</source>
        <translation>Submitted: %1</translation>
    </message>
    <message>
        <source>Go on with my version</source>
        <translation>Go on with my version</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>Checks %1</translation>
    </message>
</context>
<context>
    <name>toasoan::EventDetail</name>
    <message>
        <source>Why these days</source>
        <translation>Why these days</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>What it rests on</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Open the page</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Still correct</source>
        <translation>Still correct</translation>
    </message>
    <message>
        <source>Enter what comes next…</source>
        <translation>Enter what comes next…</translation>
    </message>
    <message>
        <source>A post settles it…</source>
        <translation>A post settles it…</translation>
    </message>
    <message>
        <source>Done elsewhere, or no longer owed…</source>
        <translation>Done elsewhere, or no longer owed…</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Put off…</translation>
    </message>
    <message>
        <source>Correct the entry…</source>
        <translation>Correct the entry…</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Put off until</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Open the post</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Write it</translation>
    </message>
    <message>
        <source>“%1” settles it once citizens can see it.</source>
        <translation>“%1” settles it once citizens can see it.</translation>
    </message>
    <message>
        <source>Looked through and still correct: %1</source>
        <translation>Looked through and still correct: %1</translation>
    </message>
    <message>
        <source>Why is no post owed any more? The reason is signed and stays in the history.</source>
        <translation>Why is no post owed any more? The reason is signed and stays in the history.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Close it</translation>
    </message>
    <message>
        <source>Nobody is reminded until then; it stays in the list. At most %1 days, and %2 times.</source>
        <translation>Nobody is reminded until then; it stays in the list. At most %1 days, and %2 times.</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Closed: %1</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Put off: %1</translation>
    </message>
</context>
<context>
    <name>toasoan::EventEntry</name>
    <message>
        <source>Code or a few letters</source>
        <translation>Code or a few letters</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>From a register…</source>
        <translation>From a register…</translation>
    </message>
    <message>
        <source>Take in a register of documents that a spreadsheet saved</source>
        <translation>Take in a register of documents that a spreadsheet saved</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>As the rules say</source>
        <translation>As the rules say</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Enter it</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Correct it</translation>
    </message>
    <message>
        <source>Write the day as 20/11/2026.</source>
        <translation>Write the day as 20/11/2026.</translation>
    </message>
    <message>
        <source>The working days of %1 are not known yet.</source>
        <translation>The working days of %1 are not known yet.</translation>
    </message>
    <message>
        <source>The rule names no time for that day.</source>
        <translation>The rule names no time for that day.</translation>
    </message>
    <message>
        <source>The section is not there any more.</source>
        <translation>The section is not there any more.</translation>
    </message>
    <message>
        <source>Choose what happened; the rule says by when it must be on the site.</source>
        <translation>Choose what happened; the rule says by when it must be on the site.</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Corrected: %1</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>Entered: %1</translation>
    </message>
    <message>
        <source>A register of documents</source>
        <translation>A register of documents</translation>
    </message>
</context>
<context>
    <name>toasoan::EventPane</name>
    <message>
        <source>Known events</source>
        <translation>Known events</translation>
    </message>
    <message>
        <source>No event fits</source>
        <translation>No event fits</translation>
    </message>
    <message>
        <source>Nothing of what is chosen above is here.</source>
        <translation>Nothing of what is chosen above is here.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>Nothing is done yet</translation>
    </message>
    <message>
        <source>What was published or settled is kept here, with its proof.</source>
        <translation>What was published or settled is kept here, with its proof.</translation>
    </message>
    <message>
        <source>No known event owes a post</source>
        <translation>No known event owes a post</translation>
    </message>
    <message>
        <source>Enter what happened that the public must learn of: a decision that was signed, an auction that was set, a list that was made. The rule says by when.</source>
        <translation>Enter what happened that the public must learn of: a decision that was signed, an auction that was set, a list that was made. The rule says by when.</translation>
    </message>
    <message>
        <source>Enter an event</source>
        <translation>Enter an event</translation>
    </message>
</context>
<context>
    <name>toasoan::ExemptionDialog</name>
    <message>
        <source>Exempt a section</source>
        <translation>Exempt a section</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Sign it</translation>
    </message>
    <message>
        <source>From today (%1) until the last day nobody is reminded that the section owes something new. It is counted and shown all the same, and of known events people are told as before.</source>
        <translation>From today (%1) until the last day nobody is reminded that the section owes something new. It is counted and shown all the same, and of known events people are told as before.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message numerus="yes">
        <source>Last day, at most %n day(s) from today</source>
        <translation>
            <numerusform>Last day, at most %n day from today</numerusform>
            <numerusform>Last day, at most %n days from today</numerusform>
        </translation>
    </message>
    <message>
        <source>Why; it is signed and everybody can read it</source>
        <translation>Why; it is signed and everybody can read it</translation>
    </message>
    <message>
        <source>There is no section yet: make one under Sections.</source>
        <translation>There is no section yet: make one under Sections.</translation>
    </message>
    <message>
        <source>Say why: without a reason a section is not exempt.</source>
        <translation>Say why: without a reason a section is not exempt.</translation>
    </message>
</context>
<context>
    <name>toasoan::FieldsForm</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
</context>
<context>
    <name>toasoan::FindingPane</name>
    <message>
        <source>What is wrong on the sites</source>
        <translation>What is wrong on the sites</translation>
    </message>
    <message>
        <source>Nothing is wrong on the sites</source>
        <translation>Nothing is wrong on the sites</translation>
    </message>
    <message>
        <source>Our pages are looked at once a day, as citizens see them: whether they are there, unchanged, and whether their files and links work.</source>
        <translation>Our pages are looked at once a day, as citizens see them: whether they are there, unchanged, and whether their files and links work.</translation>
    </message>
    <message>
        <source>Look at all of them now</source>
        <translation>Look at all of them now</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Open the post</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Open the page</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Perhaps</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>To be put right</translation>
    </message>
</context>
<context>
    <name>toasoan::FirstRun</name>
    <message>
        <source>Tòa Soạn — a new newsroom</source>
        <translation>Tòa Soạn — a new newsroom</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Start working</translation>
    </message>
    <message>
        <source>Make the newsroom</source>
        <translation>Make the newsroom</translation>
    </message>
    <message>
        <source>Your agency</source>
        <translation>Your agency</translation>
    </message>
    <message>
        <source>Tòa Soạn keeps the posts of your agency on this computer and puts online exactly what two people approved. Three short pages, and it is ready.</source>
        <translation>Tòa Soạn keeps the posts of your agency on this computer and puts online exactly what two people approved. Three short pages, and it is ready.</translation>
    </message>
    <message>
        <source>Name of the agency, e.g. “UBND xã Đông Hưng”</source>
        <translation>Name of the agency, e.g. “UBND xã Đông Hưng”</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Folder of the newsroom, on a disk of this computer</source>
        <translation>Folder of the newsroom, on a disk of this computer</translation>
    </message>
    <message>
        <source>Look at the demo first</source>
        <translation>Look at the demo first</translation>
    </message>
    <message>
        <source>Folder of the newsroom</source>
        <translation>Folder of the newsroom</translation>
    </message>
    <message>
        <source>You, and who approves</source>
        <translation>You, and who approves</translation>
    </message>
    <message>
        <source>You write posts and keep this newsroom: its people, sections and sites.</source>
        <translation>You write posts and keep this newsroom: its people, sections and sites.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Who approves? Nothing goes online until a second person has signed it. Let that person type a passphrase now, or add them later under Settings.</source>
        <translation>Who approves? Nothing goes online until a second person has signed it. Let that person type a passphrase now, or add them later under Settings.</translation>
    </message>
    <message>
        <source>Name of the person who approves</source>
        <translation>Name of the person who approves</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Their passphrase</translation>
    </message>
    <message>
        <source>A site, and the recovery sheet</source>
        <translation>A site, and the recovery sheet</translation>
    </message>
    <message>
        <source>Add the site and try it</source>
        <translation>Add the site and try it</translation>
    </message>
    <message>
        <source>Save the recovery sheet…</source>
        <translation>Save the recovery sheet…</translation>
    </message>
    <message>
        <source>Where do approved posts go? Fill this in and try it now, or leave it for later: Settings has the same.</source>
        <translation>Where do approved posts go? Fill this in and try it now, or leave it for later: Settings has the same.</translation>
    </message>
    <message>
        <source>The recovery sheet gives the newsroom back to your agency if your passphrase is ever lost. It exists only now: save it, print it, and lock it away.</source>
        <translation>The recovery sheet gives the newsroom back to your agency if your passphrase is ever lost. It exists only now: save it, print it, and lock it away.</translation>
    </message>
    <message>
        <source>The person who approves is somebody else than you.</source>
        <translation>The person who approves is somebody else than you.</translation>
    </message>
    <message>
        <source>Making the newsroom…</source>
        <translation>Making the newsroom…</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Trying…</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Save the recovery sheet</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>recovery sheet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The recovery sheet is saved. Print it, and keep no copy on this computer.</source>
        <translation>The recovery sheet is saved. Print it, and keep no copy on this computer.</translation>
    </message>
    <message>
        <source>The recovery sheet could not be written there. Choose another folder.</source>
        <translation>The recovery sheet could not be written there. Choose another folder.</translation>
    </message>
    <message>
        <source>Recovery sheet of the newsroom. Whoever holds it can take the newsroom over: lock it away like a seal.</source>
        <translation>Recovery sheet of the newsroom. Whoever holds it can take the newsroom over: lock it away like a seal.</translation>
    </message>
</context>
<context>
    <name>toasoan::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>toasoan::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Without effect: %1.</source>
        <translation>Without effect: %1.</translation>
    </message>
    <message>
        <source>Waits for something that has not arrived yet.</source>
        <translation>Waits for something that has not arrived yet.</translation>
    </message>
    <message>
        <source>Nothing yet: the draft is only on this computer.</source>
        <translation>Nothing yet: the draft is only on this computer.</translation>
    </message>
</context>
<context>
    <name>toasoan::ImageDialog</name>
    <message>
        <source>It only decorates: there is nothing to describe</source>
        <translation>It only decorates: there is nothing to describe</translation>
    </message>
    <message>
        <source>Use picture</source>
        <translation>Use picture</translation>
    </message>
    <message>
        <source>Describe the picture</source>
        <translation>Describe the picture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>What it shows, in one sentence (read aloud to those who do not see it)</source>
        <translation>What it shows, in one sentence (read aloud to those who do not see it)</translation>
    </message>
    <message>
        <source>Line under the picture (optional)</source>
        <translation>Line under the picture (optional)</translation>
    </message>
    <message>
        <source>Who took or made it (optional)</source>
        <translation>Who took or made it (optional)</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long; the line under the picture may say more.</source>
        <translation>
            <numerusform>%n character too long; the line under the picture may say more.</numerusform>
            <numerusform>%n characters too long; the line under the picture may say more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ImportDialog</name>
    <message>
        <source>Reading the register…</source>
        <translation>Reading the register…</translation>
    </message>
    <message>
        <source>Take in a register</source>
        <translation>Take in a register</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Lines that need attention</source>
        <translation>Lines that need attention</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can be taken in.</source>
        <translation>
            <numerusform>%n line can be taken in.</numerusform>
            <numerusform>%n lines can be taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line can be taken in.</source>
        <translation>No line can be taken in.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot; put them right in the register and take it in again: what is there already is not taken twice.</source>
        <translation>
            <numerusform>%n line cannot; put them right in the register and take it in again: what is there already is not taken twice.</numerusform>
            <numerusform>%n lines cannot; put them right in the register and take it in again: what is there already is not taken twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those that can, %n have nobody who answers for them.</source>
        <translation>
            <numerusform>Of those that can, %n have nobody who answers for them.</numerusform>
            <numerusform>Of those that can, %n have nobody who answers for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n line(s)</source>
        <translation>
            <numerusform>Take in %n line</numerusform>
            <numerusform>Take in %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) entered from the register.</source>
        <translation>
            <numerusform>%n event entered from the register.</numerusform>
            <numerusform>%n events entered from the register.</numerusform>
        </translation>
    </message>
    <message>
        <source>Registers (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Registers (*.xlsx *.csv *.tsv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Nothing was taken in.</translation>
    </message>
</context>
<context>
    <name>toasoan::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Use these keys</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>As they were at first</translation>
    </message>
    <message>
        <source>Press the new keys in the field of a command; a cleared field means none.</source>
        <translation>Press the new keys in the field of a command; a cleared field means none.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” and to “%3”. Give one of them other keys.</source>
        <translation>%1 belongs to “%2” and to “%3”. Give one of them other keys.</translation>
    </message>
</context>
<context>
    <name>toasoan::MailCard</name>
    <message>
        <source>Compare the protection, the user name, the password and the sender&apos;s address with what the provider of the mail wrote down, then try again.</source>
        <translation>Compare the protection, the user name, the password and the sender&apos;s address with what the provider of the mail wrote down, then try again.</translation>
    </message>
    <message>
        <source>Check the name of the server, its port and the network, then try again.</source>
        <translation>Check the name of the server, its port and the network, then try again.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Try again in a moment.</translation>
    </message>
    <message>
        <source>Reminders by e-mail</source>
        <translation>Reminders by e-mail</translation>
    </message>
    <message>
        <source>Whoever left an address under People gets what is due once a working day by e-mail too, while the window is open, this computer sends in the background or it reminds on working mornings. One computer of the newsroom is enough.</source>
        <translation>Whoever left an address under People gets what is due once a working day by e-mail too, while the window is open, this computer sends in the background or it reminds on working mornings. One computer of the newsroom is enough.</translation>
    </message>
    <message>
        <source>Send a test message…</source>
        <translation>Send a test message…</translation>
    </message>
    <message>
        <source>Send no mail</source>
        <translation>Send no mail</translation>
    </message>
    <message>
        <source>This computer sends no mail any more; the password is forgotten.</source>
        <translation>This computer sends no mail any more; the password is forgotten.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>Sending a test message</translation>
    </message>
    <message>
        <source>This computer sends no mail.</source>
        <translation>This computer sends no mail.</translation>
    </message>
    <message>
        <source>It comes from %1.</source>
        <translation>It comes from %1.</translation>
    </message>
    <message>
        <source>The password of %1 is kept on this computer.</source>
        <translation>The password of %1 is kept on this computer.</translation>
    </message>
    <message>
        <source>The password of %1 is not known: enter it under Change….</source>
        <translation>The password of %1 is not known: enter it under Change….</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left an address.</source>
        <translation>
            <numerusform>%n person left an address.</numerusform>
            <numerusform>%n people left an address.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody left an address yet.</source>
        <translation>Nobody left an address yet.</translation>
    </message>
    <message>
        <source>The last reminders were not sent: %1</source>
        <translation>The last reminders were not sent: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Set up…</translation>
    </message>
    <message>
        <source>This computer sends mail through %1. Send a test message to see whether it arrives.</source>
        <translation>This computer sends mail through %1. Send a test message to see whether it arrives.</translation>
    </message>
    <message>
        <source>Sending a message to %1…</source>
        <translation>Sending a message to %1…</translation>
    </message>
    <message>
        <source>The mail server took a message to %1. Look whether it arrives.</source>
        <translation>The mail server took a message to %1. Look whether it arrives.</translation>
    </message>
    <message>
        <source>The trial was stopped.</source>
        <translation>The trial was stopped.</translation>
    </message>
    <message>
        <source>The settings are kept.</source>
        <translation>The settings are kept.</translation>
    </message>
</context>
<context>
    <name>toasoan::MailDialog</name>
    <message>
        <source>Reminders by e-mail</source>
        <translation>Reminders by e-mail</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Send all the same: everybody on the way can read it</source>
        <translation>Send all the same: everybody on the way can read it</translation>
    </message>
    <message>
        <source>Protected (STARTTLS)</source>
        <translation>Protected (STARTTLS)</translation>
    </message>
    <message>
        <source>Protected from the first byte (TLS)</source>
        <translation>Protected from the first byte (TLS)</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Not protected</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mail server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Way to the server</source>
        <translation>Way to the server</translation>
    </message>
    <message>
        <source>User name (empty: none)</source>
        <translation>User name (empty: none)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password (empty: as before)</source>
        <translation>Password (empty: as before)</translation>
    </message>
    <message>
        <source>Address that the mail comes from</source>
        <translation>Address that the mail comes from</translation>
    </message>
    <message>
        <source>The password is kept on this computer only, in the system&apos;s keychain where there is one.</source>
        <translation>The password is kept on this computer only, in the system&apos;s keychain where there is one.</translation>
    </message>
    <message>
        <source>Name the mail server: its name only, like mail.donghung.gov.vn.</source>
        <translation>Name the mail server: its name only, like mail.donghung.gov.vn.</translation>
    </message>
    <message>
        <source>Give the whole address that the mail comes from, like toasoan@donghung.gov.vn.</source>
        <translation>Give the whole address that the mail comes from, like toasoan@donghung.gov.vn.</translation>
    </message>
    <message>
        <source>Without protection everybody on the way can read the mail and the password. Choose a protected way, or tick the box if it must be so.</source>
        <translation>Without protection everybody on the way can read the mail and the password. Choose a protected way, or tick the box if it must be so.</translation>
    </message>
    <message>
        <source>The user name cannot be read by a mail server.</source>
        <translation>The user name cannot be read by a mail server.</translation>
    </message>
    <message>
        <source>Type the password of %1.</source>
        <translation>Type the password of %1.</translation>
    </message>
</context>
<context>
    <name>toasoan::MainWindow</name>
    <message>
        <source>Tòa Soạn</source>
        <translation>Tòa Soạn</translation>
    </message>
    <message>
        <source>Sign in — %1</source>
        <comment>window title</comment>
        <translation>Sign in — %1</translation>
    </message>
    <message>
        <source>Nobody can approve yet: posts can be written and submitted, but nothing goes online until a second person with the role Reviewer has a seat.</source>
        <translation>Nobody can approve yet: posts can be written and submitted, but nothing goes online until a second person with the role Reviewer has a seat.</translation>
    </message>
    <message>
        <source>This workspace is older than what this computer has signed: it looks like a restored copy. Work can go on; the next step starts a new chapter, and the history says so.</source>
        <translation>This workspace is older than what this computer has signed: it looks like a restored copy. Work can go on; the next step starts a new chapter, and the history says so.</translation>
    </message>
    <message>
        <source>A newer Tòa Soạn wrote in this workspace. Here everything can be read, but nothing signed.</source>
        <translation>A newer Tòa Soạn wrote in this workspace. Here everything can be read, but nothing signed.</translation>
    </message>
    <message>
        <source>There is no section yet.</source>
        <translation>There is no section yet.</translation>
    </message>
    <message>
        <source>The keeper of the workspace adds sections.</source>
        <translation>The keeper of the workspace adds sections.</translation>
    </message>
    <message>
        <source>Draft discarded: %1. It is kept for 30 days.</source>
        <translation>Draft discarded: %1. It is kept for 30 days.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>window title: what is open, then the agency</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Not publishing from here</source>
        <translation>Not publishing from here</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n to send</source>
        <translation>
            <numerusform>Offline · %n to send</numerusform>
            <numerusform>Offline · %n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message>
        <source>All is sent</source>
        <translation>All is sent</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;New post in</source>
        <translation>&amp;New post in</translation>
    </message>
    <message>
        <source>New &amp;post</source>
        <translation>New &amp;post</translation>
    </message>
    <message>
        <source>&amp;Save draft</source>
        <translation>&amp;Save draft</translation>
    </message>
    <message>
        <source>S&amp;witch person…</source>
        <translation>S&amp;witch person…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>&amp;Find in posts</source>
        <translation>&amp;Find in posts</translation>
    </message>
    <message>
        <source>Search &amp;all posts</source>
        <translation>Search &amp;all posts</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Narrow sidebar</source>
        <translation>&amp;Narrow sidebar</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Look again</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Post</translation>
    </message>
    <message>
        <source>&amp;Submit…</source>
        <translation>&amp;Submit…</translation>
    </message>
    <message>
        <source>Add &amp;picture…</source>
        <translation>Add &amp;picture…</translation>
    </message>
    <message>
        <source>Attach &amp;file…</source>
        <translation>Attach &amp;file…</translation>
    </message>
    <message>
        <source>&amp;Open the public page</source>
        <translation>&amp;Open the public page</translation>
    </message>
    <message>
        <source>Ask for &amp;withdrawal…</source>
        <translation>Ask for &amp;withdrawal…</translation>
    </message>
    <message>
        <source>Ask for &amp;removal…</source>
        <translation>Ask for &amp;removal…</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>&amp;Discard draft</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Review</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approve</translation>
    </message>
    <message>
        <source>&amp;Return…</source>
        <translation>&amp;Return…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About Tòa Soạn</source>
        <translation>&amp;About Tòa Soạn</translation>
    </message>
    <message>
        <source>Switch person…</source>
        <translation>Switch person…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>section, then type of post</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>About Tòa Soạn</source>
        <translation>About Tòa Soạn</translation>
    </message>
    <message>
        <source>The newsroom of a public agency, on the desk and without the network: what is online is exactly what two people approved.</source>
        <translation>The newsroom of a public agency, on the desk and without the network: what is online is exactly what two people approved.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>Looking at the sites…</source>
        <translation>Looking at the sites…</translation>
    </message>
    <message>
        <source>The sites were looked at.</source>
        <translation>The sites were looked at.</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Find a command…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Keys…</translation>
    </message>
    <message>
        <source>Something is to go out %1. This computer sends it only while Tòa Soạn is open, or in the background if you want that.</source>
        <translation>Something is to go out %1. This computer sends it only while Tòa Soạn is open, or in the background if you want that.</translation>
    </message>
    <message>
        <source>Send in the background</source>
        <translation>Send in the background</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Close anyway</translation>
    </message>
    <message>
        <source>Close and do not ask again</source>
        <translation>Close and do not ask again</translation>
    </message>
    <message>
        <source>&amp;Quick look at the post</source>
        <translation>&amp;Quick look at the post</translation>
    </message>
    <message>
        <source>&amp;Duties</source>
        <translation>&amp;Duties</translation>
    </message>
    <message>
        <source>&amp;Enter an event…</source>
        <translation>&amp;Enter an event…</translation>
    </message>
    <message>
        <source>&amp;Write it, or open its post</source>
        <translation>&amp;Write it, or open its post</translation>
    </message>
    <message>
        <source>Open the public &amp;page</source>
        <translation>Open the public &amp;page</translation>
    </message>
    <message>
        <source>Still &amp;correct</source>
        <translation>Still &amp;correct</translation>
    </message>
    <message>
        <source>Enter what comes &amp;next…</source>
        <translation>Enter what comes &amp;next…</translation>
    </message>
    <message>
        <source>A post &amp;settles it…</source>
        <translation>A post &amp;settles it…</translation>
    </message>
    <message>
        <source>&amp;Done elsewhere, or no longer owed…</source>
        <translation>&amp;Done elsewhere, or no longer owed…</translation>
    </message>
    <message>
        <source>Put &amp;off…</source>
        <translation>Put &amp;off…</translation>
    </message>
    <message>
        <source>Correct the &amp;entry…</source>
        <translation>Correct the &amp;entry…</translation>
    </message>
    <message>
        <source>&amp;Look at all our pages now</source>
        <translation>&amp;Look at all our pages now</translation>
    </message>
    <message>
        <source>Looking at all our pages…</source>
        <translation>Looking at all our pages…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were looked at.</source>
        <translation>
            <numerusform>%n page were looked at.</numerusform>
            <numerusform>%n pages were looked at.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders by e-mail were not sent; it is tried again by itself. %1 How this computer sends mail is under Settings, This computer.</source>
        <translation>Reminders by e-mail were not sent; it is tried again by itself. %1 How this computer sends mail is under Settings, This computer.</translation>
    </message>
</context>
<context>
    <name>toasoan::MediaPanel</name>
    <message>
        <source>Add picture…</source>
        <translation>Add picture…</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Attach file…</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Describe…</translation>
    </message>
    <message>
        <source>Put into the text</source>
        <translation>Put into the text</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Pictures and files</translation>
    </message>
    <message>
        <source>Only decorates</source>
        <translation>Only decorates</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Not described yet</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Add a picture</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.gif *.webp)</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Attach a file</translation>
    </message>
</context>
<context>
    <name>toasoan::NumberField</name>
    <message>
        <source>This is no whole number. Example: 1.250.000</source>
        <translation>This is no whole number. Example: 1.250.000</translation>
    </message>
</context>
<context>
    <name>toasoan::OfferBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar brings, and nobody has entered: %1.</source>
        <translation>The calendar brings, and nobody has entered: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n</source>
        <translation>
            <numerusform>Enter %n</numerusform>
            <numerusform>Enter %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Registers in the watched folder: %n line(s) can be taken in.</source>
        <translation>
            <numerusform>Registers in the watched folder: %n line can be taken in.</numerusform>
            <numerusform>Registers in the watched folder: %n lines can be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot; put them right in the register.</source>
        <translation>
            <numerusform>%n line cannot; put them right in the register.</numerusform>
            <numerusform>%n lines cannot; put them right in the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n line(s)</source>
        <translation>
            <numerusform>Take in %n line</numerusform>
            <numerusform>Take in %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the calendar entered.</source>
        <translation>
            <numerusform>%n event of the calendar entered.</numerusform>
            <numerusform>%n events of the calendar entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) entered from the register.</source>
        <translation>
            <numerusform>%n event entered from the register.</numerusform>
            <numerusform>%n events entered from the register.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Look…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read as a register.</source>
        <translation>
            <numerusform>%n file cannot be read as a register.</numerusform>
            <numerusform>%n files cannot be read as a register.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::OutboxView</name>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Everything is as it should be</source>
        <translation>Everything is as it should be</translation>
    </message>
    <message>
        <source>All that was approved is on the site and was seen there as a citizen sees it. What is approved next appears here until it is.</source>
        <translation>All that was approved is on the site and was seen there as a citizen sees it. What is approved next appears here until it is.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publish now</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Goes out now: %1</source>
        <translation>Goes out now: %1</translation>
    </message>
    <message>
        <source>Trying again: %1</source>
        <translation>Trying again: %1</translation>
    </message>
    <message>
        <source>Let go: %1</source>
        <translation>Let go: %1</translation>
    </message>
    <message>
        <source>Held back: %1</source>
        <translation>Held back: %1</translation>
    </message>
    <message>
        <source>Recalled: %1</source>
        <translation>Recalled: %1</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Let it go</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
</context>
<context>
    <name>toasoan::OwnDeadlineDialog</name>
    <message>
        <source>Stricter days of our own</source>
        <translation>Stricter days of our own</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Sign it</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>It must be on the site within</source>
        <translation>It must be on the site within</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>Document of the agency that says so</source>
        <translation>Document of the agency that says so</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Name the document: a rule without one is no rule.</source>
        <translation>Name the document: a rule without one is no rule.</translation>
    </message>
</context>
<context>
    <name>toasoan::PeoplePage</name>
    <message>
        <source>writes and submits posts</source>
        <translation>writes and submits posts</translation>
    </message>
    <message>
        <source>approves what others submitted, or returns it</source>
        <translation>approves what others submitted, or returns it</translation>
    </message>
    <message>
        <source>people, sections and sites; no say over texts</source>
        <translation>people, sections and sites; no say over texts</translation>
    </message>
    <message>
        <source>reads everything, signs nothing</source>
        <translation>reads everything, signs nothing</translation>
    </message>
    <message>
        <source>the machine that puts approved posts on the sites</source>
        <translation>the machine that puts approved posts on the sites</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Who works in this newsroom. A post always needs two different people: one who submits and another who approves.</source>
        <translation>Who works in this newsroom. A post always needs two different people: one who submits and another who approves.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Add a person…</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Roles…</translation>
    </message>
    <message>
        <source>Let sign in here…</source>
        <translation>Let sign in here…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>keeps this workspace</source>
        <translation>keeps this workspace</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>dismissed</translation>
    </message>
    <message>
        <source>can sign in on this computer</source>
        <translation>can sign in on this computer</translation>
    </message>
    <message>
        <source>cannot sign in on this computer</source>
        <translation>cannot sign in on this computer</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Added: %1</translation>
    </message>
    <message>
        <source>Roles changed: %1</source>
        <translation>Roles changed: %1</translation>
    </message>
    <message>
        <source>Can sign in here now: %1</source>
        <translation>Can sign in here now: %1</translation>
    </message>
    <message>
        <source>Dismissed: %1. What they signed before stays valid.</source>
        <translation>Dismissed: %1. What they signed before stays valid.</translation>
    </message>
    <message>
        <source>E-mail address…</source>
        <translation>E-mail address…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Is told by e-mail: %1</source>
        <translation>Is told by e-mail: %1</translation>
    </message>
    <message>
        <source>%1 is told by e-mail no more.</source>
        <translation>%1 is told by e-mail no more.</translation>
    </message>
    <message>
        <source>%1 is told by e-mail at %2.</source>
        <translation>%1 is told by e-mail at %2.</translation>
    </message>
</context>
<context>
    <name>toasoan::PeriodDialog</name>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;All of them</translation>
    </message>
    <message>
        <source>Does not arise here…</source>
        <translation>Does not arise here…</translation>
    </message>
    <message>
        <source>What the calendar brings</source>
        <translation>What the calendar brings</translation>
    </message>
    <message>
        <source>What must be public</source>
        <translation>What must be public</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>By which rule</source>
        <translation>By which rule</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Opens Settings, where the catalogue is gone through and what does not arise is left out with a reason</source>
        <translation>Opens Settings, where the catalogue is gone through and what does not arise is left out with a reason</translation>
    </message>
    <message>
        <source>These periods have ended, or their posts are due within thirty days. What is ticked is entered as an event; the rest is offered again.</source>
        <translation>These periods have ended, or their posts are due within thirty days. What is ticked is entered as an event; the rest is offered again.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>no article is named</source>
        <translation>no article is named</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n</source>
        <translation>
            <numerusform>Enter %n</numerusform>
            <numerusform>Enter %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Rests on: %1.</source>
        <translation>Rests on: %1.</translation>
    </message>
    <message>
        <source>It has no section yet, so nobody answers for it: the catalogue says where it goes.</source>
        <translation>It has no section yet, so nobody answers for it: the catalogue says where it goes.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the calendar entered.</source>
        <translation>
            <numerusform>%n event of the calendar entered.</numerusform>
            <numerusform>%n events of the calendar entered.</numerusform>
        </translation>
    </message>
    <message>
        <source>not verified: %1</source>
        <translation>not verified: %1</translation>
    </message>
    <message>
        <source>Not verified: nobody has compared that with the text of the law.</source>
        <translation>Not verified: nobody has compared that with the text of the law.</translation>
    </message>
    <message>
        <source>practice: %1</source>
        <translation>practice: %1</translation>
    </message>
    <message>
        <source>Practice: no law in force asks for it.</source>
        <translation>Practice: no law in force asks for it.</translation>
    </message>
</context>
<context>
    <name>toasoan::PersonDialog</name>
    <message>
        <source>A passphrase has at least %1 characters; a short sentence is easiest to remember.</source>
        <translation>A passphrase has at least %1 characters; a short sentence is easiest to remember.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type both again.</source>
        <translation>The two passphrases differ. Type both again.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Roles of %1</translation>
    </message>
    <message>
        <source>A passphrase for %1</source>
        <translation>A passphrase for %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Let sign in</source>
        <translation>Let sign in</translation>
    </message>
    <message>
        <source>Name, as it is to be read in the history</source>
        <translation>Name, as it is to be read in the history</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, then what it may do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Passphrase, typed by the person</source>
        <translation>Passphrase, typed by the person</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>The passphrase opens the person&apos;s key on this computer. Nobody can look it up; it is never sent anywhere.</source>
        <translation>The passphrase opens the person&apos;s key on this computer. Nobody can look it up; it is never sent anywhere.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>A name is missing.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Choose at least one role.</translation>
    </message>
    <message>
        <source>E-mail address for reminders, if there is one</source>
        <translation>E-mail address for reminders, if there is one</translation>
    </message>
    <message>
        <source>Signs in on this computer</source>
        <translation>Signs in on this computer</translation>
    </message>
</context>
<context>
    <name>toasoan::PlanPane</name>
    <message>
        <source>Publish it</source>
        <translation>Publish it</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Take it down</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>Look it through</source>
        <translation>Look it through</translation>
    </message>
    <message>
        <source>Something new in the section</source>
        <translation>Something new in the section</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>was due %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, late</translation>
    </message>
    <message>
        <source>What to do in which week</source>
        <translation>What to do in which week</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nothing is overdue</translation>
    </message>
    <message>
        <source>No plan is needed. When something is overdue, this says by when it can be caught up with, and what to do first.</source>
        <translation>No plan is needed. When something is overdue, this says by when it can be caught up with, and what to do first.</translation>
    </message>
    <message>
        <source>At a pace of</source>
        <translation>At a pace of</translation>
    </message>
    <message>
        <source>So that it is done by</source>
        <translation>So that it is done by</translation>
    </message>
    <message>
        <source>What the plan goes by</source>
        <translation>What the plan goes by</translation>
    </message>
    <message>
        <source> a week each</source>
        <translation> a week each</translation>
    </message>
    <message>
        <source>Posts a week that each person can do</source>
        <translation>Posts a week that each person can do</translation>
    </message>
    <message>
        <source>The day by which everything is caught up with</source>
        <translation>The day by which everything is caught up with</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>That day is over.</translation>
    </message>
    <message>
        <source>Write a day like 31/12/2026.</source>
        <translation>Write a day like 31/12/2026.</translation>
    </message>
    <message>
        <source>Nobody is responsible</source>
        <translation>Nobody is responsible</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Week of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: at %2 a week all of it is done by %3.</source>
        <translation>%1: at %2 a week all of it is done by %3.</translation>
    </message>
    <message>
        <source>%1: at %2 a week this never ends, at %3 a week it would.</source>
        <translation>%1: at %2 a week this never ends, at %3 a week it would.</translation>
    </message>
    <message>
        <source>%1: not even %2 a week would do it by %3.</source>
        <translation>%1: not even %2 a week would do it by %3.</translation>
    </message>
    <message>
        <source>%1: not even %2 a week would do it.</source>
        <translation>%1: not even %2 a week would do it.</translation>
    </message>
</context>
<context>
    <name>toasoan::PostDelegate</name>
    <message>
        <source>(no title yet)</source>
        <translation>(no title yet)</translation>
    </message>
</context>
<context>
    <name>toasoan::PostGlance</name>
    <message>
        <source>Close the quick look (Space)</source>
        <translation>Close the quick look (Space)</translation>
    </message>
    <message>
        <source>Close the quick look</source>
        <translation>Close the quick look</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(no title yet)</translation>
    </message>
    <message>
        <source>There are no words to show: they were erased from this workspace.</source>
        <translation>There are no words to show: they were erased from this workspace.</translation>
    </message>
</context>
<context>
    <name>toasoan::PostPicker</name>
    <message>
        <source>This post</source>
        <translation>This post</translation>
    </message>
    <message>
        <source>Which post settles it?</source>
        <translation>Which post settles it?</translation>
    </message>
    <message>
        <source>Search posts…</source>
        <translation>Search posts…</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Search posts</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>toasoan::PostsView</name>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter of posts</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>filter of posts</comment>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>filter of posts</comment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>filter of posts</comment>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <comment>filter of posts</comment>
        <translation>Scheduled</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>filter of posts</comment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Every section</source>
        <translation>Every section</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>No post has these words in its title or text. Marks do not matter: “thong bao” finds “thông báo”.</source>
        <translation>No post has these words in its title or text. Marks do not matter: “thong bao” finds “thông báo”.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>No post of this kind</source>
        <translation>No post of this kind</translation>
    </message>
    <message>
        <source>Another filter may show some.</source>
        <translation>Another filter may show some.</translation>
    </message>
    <message>
        <source>No post yet</source>
        <translation>No post yet</translation>
    </message>
    <message>
        <source>A post starts as a draft that only this computer has. Nothing goes online before another person has approved it.</source>
        <translation>A post starts as a draft that only this computer has. Nothing goes online before another person has approved it.</translation>
    </message>
    <message>
        <source>Write the first post</source>
        <translation>Write the first post</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) found</source>
        <translation>
            <numerusform>%n post found</numerusform>
            <numerusform>%n posts found</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Due at any time</source>
        <translation>Due at any time</translation>
    </message>
    <message>
        <source>Overdue to go out</source>
        <translation>Overdue to go out</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>Due within 7 days</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Everybody&apos;s</translation>
    </message>
</context>
<context>
    <name>toasoan::PreviewView</name>
    <message>
        <source>Preview of the page</source>
        <translation>Preview of the page</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Your text is safe, but the page cannot be shown: a part of the program does not load (%1). Install the program again.</source>
        <translation>Your text is safe, but the page cannot be shown: a part of the program does not load (%1). Install the program again.</translation>
    </message>
</context>
<context>
    <name>toasoan::QuietHoursDialog</name>
    <message>
        <source>Quiet hours</source>
        <translation>Quiet hours</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Leave me in peace</source>
        <translation>Leave me in peace</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>By the clock of the agency, also over midnight. For you on this computer, for notices and for e-mail; what would have come then comes afterwards.</source>
        <translation>By the clock of the agency, also over midnight. For you on this computer, for notices and for e-mail; what would have come then comes afterwards.</translation>
    </message>
    <message>
        <source>From and until are the same: nothing would be quiet.</source>
        <translation>From and until are the same: nothing would be quiet.</translation>
    </message>
</context>
<context>
    <name>toasoan::RegisterCard</name>
    <message>
        <source>Registers of documents</source>
        <translation>Registers of documents</translation>
    </message>
    <message>
        <source>Put the register of documents that the office keeps anyway (.xlsx or .csv) into a folder: this computer sees when it changes and offers its new lines as events whose post is owed. Nothing is ever written there.</source>
        <translation>Put the register of documents that the office keeps anyway (.xlsx or .csv) into a folder: this computer sees when it changes and offers its new lines as events whose post is owed. Nothing is ever written there.</translation>
    </message>
    <message>
        <source>What was found…</source>
        <translation>What was found…</translation>
    </message>
    <message>
        <source>Watch it no more</source>
        <translation>Watch it no more</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>No folder is watched.</translation>
    </message>
    <message>
        <source>%1 is watched.</source>
        <translation>%1 is watched.</translation>
    </message>
    <message>
        <source>%1 is watched, but it cannot be found now.</source>
        <translation>%1 is watched, but it cannot be found now.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there may still be written to; they are looked at again in a moment.</source>
        <translation>
            <numerusform>%n file there may still be written to; it is looked at again in a moment.</numerusform>
            <numerusform>%n files there may still be written to; they are looked at again in a moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can be taken in.</source>
        <translation>
            <numerusform>%n line can be taken in.</numerusform>
            <numerusform>%n lines can be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) or file(s) cannot; put them right in the register.</source>
        <translation>
            <numerusform>%n line or file cannot; put it right in the register.</numerusform>
            <numerusform>%n lines or files cannot; put them right in the register.</numerusform>
        </translation>
    </message>
    <message>
        <source>No register was found there yet.</source>
        <translation>No register was found there yet.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nothing waits.</translation>
    </message>
    <message>
        <source>Folder of the registers</source>
        <translation>Folder of the registers</translation>
    </message>
    <message>
        <source>No folder is watched any more.</source>
        <translation>No folder is watched any more.</translation>
    </message>
    <message>
        <source>The settings are as they were.</source>
        <translation>The settings are as they were.</translation>
    </message>
    <message>
        <source>%1 cannot be read from here.</source>
        <translation>%1 cannot be read from here.</translation>
    </message>
    <message>
        <source>Choose a folder that you can open.</source>
        <translation>Choose a folder that you can open.</translation>
    </message>
</context>
<context>
    <name>toasoan::RegisterDialog</name>
    <message>
        <source>goes in; %1</source>
        <comment>why it needs attention</comment>
        <translation>goes in; %1</translation>
    </message>
    <message>
        <source>goes in</source>
        <translation>goes in</translation>
    </message>
    <message>
        <source>Reading the registers…</source>
        <translation>Reading the registers…</translation>
    </message>
    <message>
        <source>Registers in the watched folder</source>
        <translation>Registers in the watched folder</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>Lines of the registers</source>
        <translation>Lines of the registers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) go in</source>
        <translation>
            <numerusform>%n line goes in</numerusform>
            <numerusform>%n lines go in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not</source>
        <translation>
            <numerusform>%n does not</numerusform>
            <numerusform>%n do not</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what becomes of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can be taken in.</source>
        <translation>
            <numerusform>%n line can be taken in.</numerusform>
            <numerusform>%n lines can be taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line can be taken in.</source>
        <translation>No line can be taken in.</translation>
    </message>
    <message>
        <source>What cannot stays in the register: put it right there, and the file is read again by itself.</source>
        <translation>What cannot stays in the register: put it right there, and the file is read again by itself.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n line(s)</source>
        <translation>
            <numerusform>Take in %n line</numerusform>
            <numerusform>Take in %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) entered from the register.</source>
        <translation>
            <numerusform>%n event entered from the register.</numerusform>
            <numerusform>%n events entered from the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were taken in, %1</source>
        <translation>
            <numerusform>%n line was taken in, %1</numerusform>
            <numerusform>%n lines were taken in, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ReminderRuleDialog</name>
    <message>
        <source>When people are told</source>
        <translation>When people are told</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Sign it</translation>
    </message>
    <message>
        <source>So many days before a known event is due</source>
        <translation>So many days before a known event is due</translation>
    </message>
    <message>
        <source>Reviewers, after working days</source>
        <translation>Reviewers, after working days</translation>
    </message>
    <message>
        <source>Keeper, after working days</source>
        <translation>Keeper, after working days</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>As shipped</translation>
    </message>
    <message>
        <source>Several numbers, like %1; each counts only where as much time lies before it as behind. Empty: on the due day only.</source>
        <translation>Several numbers, like %1; each counts only where as much time lies before it as behind. Empty: on the due day only.</translation>
    </message>
    <message>
        <source>As is set with each section</source>
        <translation>As is set with each section</translation>
    </message>
    <message>
        <source>After the same time everywhere</source>
        <translation>After the same time everywhere</translation>
    </message>
    <message>
        <source>When it is late, the others are told</source>
        <translation>When it is late, the others are told</translation>
    </message>
    <message>
        <source>As the program came: nothing laid down by the agency</source>
        <translation>As the program came: nothing laid down by the agency</translation>
    </message>
    <message>
        <source>Type at most %1 numbers of days from 1 to %2, like %3.</source>
        <translation>Type at most %1 numbers of days from 1 to %2, like %3.</translation>
    </message>
    <message>
        <source>The keeper cannot be told before the reviewers.</source>
        <translation>The keeper cannot be told before the reviewers.</translation>
    </message>
</context>
<context>
    <name>toasoan::RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Who is told of what is due, and when. Everybody gets one notice a working day at most, with the worst first.</source>
        <translation>Who is told of what is due, and when. Everybody gets one notice a working day at most, with the worst first.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>None: people are reminded of every section.</source>
        <translation>None: people are reminded of every section.</translation>
    </message>
    <message>
        <source>Exempt a section…</source>
        <translation>Exempt a section…</translation>
    </message>
    <message>
        <source>Remind again</source>
        <translation>Remind again</translation>
    </message>
    <message>
        <source>Quiet hours…</source>
        <translation>Quiet hours…</translation>
    </message>
    <message>
        <source>Change when people are told</source>
        <translation>Change when people are told</translation>
    </message>
    <message>
        <source>Sections nobody is reminded of</source>
        <translation>Sections nobody is reminded of</translation>
    </message>
    <message>
        <source>The agency&apos;s rule</source>
        <translation>The agency&apos;s rule</translation>
    </message>
    <message>
        <source>My quiet hours</source>
        <translation>My quiet hours</translation>
    </message>
    <message>
        <source>When it is late, the reviewers and the keeper are told after as many days as is set with the section.</source>
        <translation>When it is late, the reviewers and the keeper are told after as many days as is set with the section.</translation>
    </message>
    <message>
        <source>The agency&apos;s own data cannot be read here: %1</source>
        <translation>The agency&apos;s own data cannot be read here: %1</translation>
    </message>
    <message>
        <source>from %1 to %2  ·  %3</source>
        <extracomment>%1, %2: days; %3: why</extracomment>
        <translation>from %1 to %2  ·  %3</translation>
    </message>
    <message>
        <source>You have no quiet hours on this computer; on days off you are left in peace all the same.</source>
        <translation>You have no quiet hours on this computer; on days off you are left in peace all the same.</translation>
    </message>
    <message>
        <source>You are left in peace on this computer from %1 to %2, and on days off.</source>
        <translation>You are left in peace on this computer from %1 to %2, and on days off.</translation>
    </message>
    <message>
        <source>The reminders are changed.</source>
        <translation>The reminders are changed.</translation>
    </message>
    <message>
        <source>Nobody is reminded of “%1” until %2.</source>
        <translation>Nobody is reminded of “%1” until %2.</translation>
    </message>
    <message>
        <source>People are reminded of “%1” again.</source>
        <translation>People are reminded of “%1” again.</translation>
    </message>
    <message>
        <source>Your quiet hours are changed.</source>
        <translation>Your quiet hours are changed.</translation>
    </message>
</context>
<context>
    <name>toasoan::ReportsView</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Title of the signer</source>
        <translation>Title of the signer</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Nothing was here yet</source>
        <translation>Nothing was here yet</translation>
    </message>
    <message>
        <source>The newsroom did not exist in that month.</source>
        <translation>The newsroom did not exist in that month.</translation>
    </message>
    <message>
        <source>report-%1.pdf</source>
        <extracomment>name of a file</extracomment>
        <translation>report-%1.pdf</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Save the page</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved, with its table beside it: %1</source>
        <translation>Saved, with its table beside it: %1</translation>
    </message>
    <message>
        <source>This month so far</source>
        <translation>This month so far</translation>
    </message>
</context>
<context>
    <name>toasoan::ReviewView</name>
    <message>
        <source>You have approved the first step of this; the next one is another person&apos;s.</source>
        <translation>You have approved the first step of this; the next one is another person&apos;s.</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Waiting for review</translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>Nothing waits for review</translation>
    </message>
    <message>
        <source>See all posts</source>
        <translation>See all posts</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Return… (R)</source>
        <translation>Return… (R)</translation>
    </message>
    <message>
        <source>Approve (A)</source>
        <translation>Approve (A)</translation>
    </message>
    <message>
        <source>What should be changed? The author reads this above the text.</source>
        <translation>What should be changed? The author reads this above the text.</translation>
    </message>
    <message>
        <source>Remark to the author</source>
        <translation>Remark to the author</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>submitted %1</source>
        <translation>submitted %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>waits for %1</translation>
    </message>
    <message>
        <source>approval %1 of %2</source>
        <translation>approval %1 of %2</translation>
    </message>
    <message>
        <source>A page of this post is online now.</source>
        <translation>A page of this post is online now.</translation>
    </message>
    <message>
        <source>Nothing of this post is online.</source>
        <translation>Nothing of this post is online.</translation>
    </message>
    <message>
        <source>Your role reads this, but does not approve posts.</source>
        <translation>Your role reads this, but does not approve posts.</translation>
    </message>
    <message>
        <source>You submitted this yourself, so another person has to approve it: two people answer for every page.</source>
        <translation>You submitted this yourself, so another person has to approve it: two people answer for every page.</translation>
    </message>
    <message>
        <source>Return to %1</source>
        <translation>Return to %1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Approved: %1</translation>
    </message>
    <message>
        <source>Approved, one more to go: %1</source>
        <translation>Approved, one more to go: %1</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Returned: %1</translation>
    </message>
    <message>
        <source>When somebody submits a post, it appears here.</source>
        <translation>When somebody submits a post, it appears here.</translation>
    </message>
</context>
<context>
    <name>toasoan::SectionDialog</name>
    <message>
        <source>Add a section</source>
        <translation>Add a section</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Kind of post</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Who answers for it</translation>
    </message>
    <message>
        <source>How many people approve, one after another</source>
        <translation>How many people approve, one after another</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>A name is missing.</translation>
    </message>
    <message>
        <source>Nothing regularly</source>
        <translation>Nothing regularly</translation>
    </message>
    <message>
        <source>Something new regularly, by its own rule</source>
        <translation>Something new regularly, by its own rule</translation>
    </message>
    <message>
        <source>What it owes the public</source>
        <translation>What it owes the public</translation>
    </message>
    <message numerus="yes">
        <source>By the common rule: something new every %n working day(s)</source>
        <translation>
            <numerusform>By the common rule: something new every %n working day</numerusform>
            <numerusform>By the common rule: something new every %n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>By the common rule: nothing regularly for now</source>
        <translation>By the common rule: nothing regularly for now</translation>
    </message>
</context>
<context>
    <name>toasoan::SectionPane</name>
    <message>
        <source>Sections and what they owe</source>
        <translation>Sections and what they owe</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Write it</translation>
    </message>
    <message>
        <source>Open the newest</source>
        <translation>Open the newest</translation>
    </message>
    <message>
        <source>Look at the site now</source>
        <translation>Look at the site now</translation>
    </message>
    <message>
        <source>Why that day</source>
        <translation>Why that day</translation>
    </message>
    <message>
        <source>No section owes anything regularly yet</source>
        <translation>No section owes anything regularly yet</translation>
    </message>
    <message>
        <source>Say in the settings how often a section needs something new; from then on it is counted here in working days, from what the site shows.</source>
        <translation>Say in the settings how often a section needs something new; from then on it is counted here in working days, from what the site shows.</translation>
    </message>
    <message>
        <source>Open the sections</source>
        <translation>Open the sections</translation>
    </message>
    <message>
        <source>No section is due then</source>
        <translation>No section is due then</translation>
    </message>
    <message>
        <source>Nothing of what is chosen above is due here.</source>
        <translation>Nothing of what is chosen above is due here.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
</context>
<context>
    <name>toasoan::SectionsPage</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Where posts appear on the sites. A section that owes the public something new every so many working days is watched under Duties.</source>
        <translation>Where posts appear on the sites. A section that owes the public something new every so many working days is watched under Duties.</translation>
    </message>
    <message>
        <source>Add a section…</source>
        <translation>Add a section…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>nobody answers for it</source>
        <translation>nobody answers for it</translation>
    </message>
    <message>
        <source>%1 answers for it</source>
        <translation>%1 answers for it</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals</source>
        <translation>
            <numerusform>%n approval</numerusform>
            <numerusform>%n approvals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>something new every %n working day(s)</source>
        <translation>
            <numerusform>something new every %n working day</numerusform>
            <numerusform>something new every %n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Added: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>owes nothing regularly</source>
        <translation>owes nothing regularly</translation>
    </message>
    <message numerus="yes">
        <source>something new every %n working day(s) by the common rule</source>
        <translation>
            <numerusform>something new every %n working day by the common rule</numerusform>
            <numerusform>something new every %n working days by the common rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Common rule: a section without a rule of its own owes something new every %n working day(s).</source>
        <translation>
            <numerusform>Common rule: a section without a rule of its own owes something new every %n working day.</numerusform>
            <numerusform>Common rule: a section without a rule of its own owes something new every %n working days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Common rule: a section without a rule of its own owes nothing regularly.</source>
        <translation>Common rule: a section without a rule of its own owes nothing regularly.</translation>
    </message>
    <message>
        <source>The common rule is changed.</source>
        <translation>The common rule is changed.</translation>
    </message>
    <message>
        <source>Common rule…</source>
        <translation>Common rule…</translation>
    </message>
</context>
<context>
    <name>toasoan::Sentences</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>The newest words are only in this window, not yet on the disk.</source>
        <translation>The newest words are only in this window, not yet on the disk.</translation>
    </message>
    <message>
        <source>The newest words are still in this window.</source>
        <translation>The newest words are still in this window.</translation>
    </message>
    <message>
        <source>The posts are unchanged on this computer.</source>
        <translation>The posts are unchanged on this computer.</translation>
    </message>
    <message>
        <source>The draft is saved on this computer.</source>
        <translation>The draft is saved on this computer.</translation>
    </message>
    <message>
        <source>The draft is still on this computer.</source>
        <translation>The draft is still on this computer.</translation>
    </message>
    <message>
        <source>The post still waits for review.</source>
        <translation>The post still waits for review.</translation>
    </message>
    <message>
        <source>What was approved is kept on this computer.</source>
        <translation>What was approved is kept on this computer.</translation>
    </message>
    <message>
        <source>The passphrase works as before.</source>
        <translation>The passphrase works as before.</translation>
    </message>
    <message>
        <source>The disk did not take it (%1).</source>
        <translation>The disk did not take it (%1).</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>This folder lies where files cannot be kept safely (%1).</source>
        <translation>This folder lies where files cannot be kept safely (%1).</translation>
    </message>
    <message>
        <source>Another program holds it just now.</source>
        <translation>Another program holds it just now.</translation>
    </message>
    <message>
        <source>Bytes on this disk are not as they were signed (%1).</source>
        <translation>Bytes on this disk are not as they were signed (%1).</translation>
    </message>
    <message>
        <source>This workspace is older than what this computer has signed before.</source>
        <translation>This workspace is older than what this computer has signed before.</translation>
    </message>
    <message>
        <source>There is no connection to the site.</source>
        <translation>There is no connection to the site.</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>The site did not answer in time.</translation>
    </message>
    <message>
        <source>The site answered: “%1”.</source>
        <translation>The site answered: “%1”.</translation>
    </message>
    <message>
        <source>What is on the site is not what was sent (%1).</source>
        <translation>What is on the site is not what was sent (%1).</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>It was stopped.</translation>
    </message>
    <message>
        <source>The title is missing or too long.</source>
        <translation>The title is missing or too long.</translation>
    </message>
    <message>
        <source>There is no text and no attached file yet.</source>
        <translation>There is no text and no attached file yet.</translation>
    </message>
    <message>
        <source>A remark is needed, so that the author knows what to change.</source>
        <translation>A remark is needed, so that the author knows what to change.</translation>
    </message>
    <message>
        <source>A public note is needed, and it may not be longer than 4000 characters.</source>
        <translation>A public note is needed, and it may not be longer than 4000 characters.</translation>
    </message>
    <message>
        <source>The last moment lies before the first, or in the past.</source>
        <translation>The last moment lies before the first, or in the past.</translation>
    </message>
    <message>
        <source>No site is chosen.</source>
        <translation>No site is chosen.</translation>
    </message>
    <message>
        <source>A PIN has exactly six digits.</source>
        <translation>A PIN has exactly six digits.</translation>
    </message>
    <message>
        <source>This file is empty, or no picture that can be read.</source>
        <translation>This file is empty, or no picture that can be read.</translation>
    </message>
    <message>
        <source>Something in the form does not fit (%1).</source>
        <translation>Something in the form does not fit (%1).</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Correct it and try again.</translation>
    </message>
    <message>
        <source>Go back to the list: it shows what there is now.</source>
        <translation>Go back to the list: it shows what there is now.</translation>
    </message>
    <message>
        <source>Ask the person who keeps the workspace for that right.</source>
        <translation>Ask the person who keeps the workspace for that right.</translation>
    </message>
    <message>
        <source>Ask another reviewer.</source>
        <translation>Ask another reviewer.</translation>
    </message>
    <message>
        <source>Look at the newest version, then decide again.</source>
        <translation>Look at the newest version, then decide again.</translation>
    </message>
    <message>
        <source>It takes a new submission.</source>
        <translation>It takes a new submission.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Nothing needs to be done.</translation>
    </message>
    <message>
        <source>Install the newer Tòa Soạn; until then this can only be read.</source>
        <translation>Install the newer Tòa Soạn; until then this can only be read.</translation>
    </message>
    <message>
        <source>Use a smaller file or a shorter text.</source>
        <translation>Use a smaller file or a shorter text.</translation>
    </message>
    <message>
        <source>Enter the passphrase or the PIN.</source>
        <translation>Enter the passphrase or the PIN.</translation>
    </message>
    <message>
        <source>Enter the passphrase or the PIN again.</source>
        <translation>Enter the passphrase or the PIN again.</translation>
    </message>
    <message>
        <source>Enter it again; capital letters count.</source>
        <translation>Enter it again; capital letters count.</translation>
    </message>
    <message>
        <source>Use the computer this person was set up on, or ask the keeper for a seat here.</source>
        <translation>Use the computer this person was set up on, or ask the keeper for a seat here.</translation>
    </message>
    <message>
        <source>Make room on the disk; the window keeps trying.</source>
        <translation>Make room on the disk; the window keeps trying.</translation>
    </message>
    <message>
        <source>Keep this window open; it keeps trying.</source>
        <translation>Keep this window open; it keeps trying.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Check the disk, then try again.</translation>
    </message>
    <message>
        <source>Move the workspace to a disk of this computer.</source>
        <translation>Move the workspace to a disk of this computer.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Try again in a moment.</translation>
    </message>
    <message>
        <source>Do not publish from this computer; run toasoanctl workspace verify and keep a copy of the folder.</source>
        <translation>Do not publish from this computer; run toasoanctl workspace verify and keep a copy of the folder.</translation>
    </message>
    <message>
        <source>Work can go on; the next step starts a new chapter and says so.</source>
        <translation>Work can go on; the next step starts a new chapter and says so.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>It is tried again by itself.</translation>
    </message>
    <message>
        <source>Correct the site&apos;s settings, then press Retry.</source>
        <translation>Correct the site&apos;s settings, then press Retry.</translation>
    </message>
    <message>
        <source>Look at the page and decide: submit a correction, or leave it.</source>
        <translation>Look at the page and decide: submit a correction, or leave it.</translation>
    </message>
    <message>
        <source>Try again when ready.</source>
        <translation>Try again when ready.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>It is not there any more.</translation>
    </message>
    <message>
        <source>The signed-in person does not have that right.</source>
        <translation>The signed-in person does not have that right.</translation>
    </message>
    <message>
        <source>Two different people have to sign, and this one has signed already.</source>
        <translation>Two different people have to sign, and this one has signed already.</translation>
    </message>
    <message>
        <source>A newer submission has taken its place.</source>
        <translation>A newer submission has taken its place.</translation>
    </message>
    <message>
        <source>This submission was returned or recalled; it stays dead.</source>
        <translation>This submission was returned or recalled; it stays dead.</translation>
    </message>
    <message>
        <source>Somebody else changed this post meanwhile.</source>
        <translation>Somebody else changed this post meanwhile.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>It is so already.</translation>
    </message>
    <message>
        <source>It was written by a newer Tòa Soạn.</source>
        <translation>It was written by a newer Tòa Soạn.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>It is too large.</translation>
    </message>
    <message>
        <source>A signature is needed.</source>
        <translation>A signature is needed.</translation>
    </message>
    <message>
        <source>That is not the right passphrase or PIN.</source>
        <translation>That is not the right passphrase or PIN.</translation>
    </message>
    <message>
        <source>This computer holds no key for that.</source>
        <translation>This computer holds no key for that.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Waiting for review</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Scheduled</translation>
    </message>
    <message>
        <source>Missed its time</source>
        <translation>Missed its time</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>On the server</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Changed on the site</source>
        <translation>Changed on the site</translation>
    </message>
    <message>
        <source>Gone from the site</source>
        <translation>Gone from the site</translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation>Was there before</translation>
    </message>
    <message>
        <source>Two approvals</source>
        <translation>Two approvals</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Only on this computer</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>draft saved %1</source>
        <translation>draft saved %1</translation>
    </message>
    <message>
        <source>kept %1, not submitted yet</source>
        <translation>kept %1, not submitted yet</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>waiting for %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>came back with a remark: fix it and submit again</source>
        <translation>came back with a remark: fix it and submit again</translation>
    </message>
    <message>
        <source>goes out now</source>
        <translation>goes out now</translation>
    </message>
    <message>
        <source>goes live %1</source>
        <translation>goes live %1</translation>
    </message>
    <message>
        <source>goes live later</source>
        <translation>goes live later</translation>
    </message>
    <message>
        <source>not sent in time: publish now, or recall</source>
        <translation>not sent in time: publish now, or recall</translation>
    </message>
    <message>
        <source>being sent to the site</source>
        <translation>being sent to the site</translation>
    </message>
    <message>
        <source>stored; the public page is being checked</source>
        <translation>stored; the public page is being checked</translation>
    </message>
    <message>
        <source>live since %1</source>
        <translation>live since %1</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>corrected; first live %1</source>
        <translation>corrected; first live %1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>the page stays and says that it no longer holds</source>
        <translation>the page stays and says that it no longer holds</translation>
    </message>
    <message>
        <source>taken off the site</source>
        <translation>taken off the site</translation>
    </message>
    <message>
        <source>somebody changed the page: look and decide</source>
        <translation>somebody changed the page: look and decide</translation>
    </message>
    <message>
        <source>somebody took the page down: look and decide</source>
        <translation>somebody took the page down: look and decide</translation>
    </message>
    <message>
        <source>online since before this workspace</source>
        <translation>online since before this workspace</translation>
    </message>
    <message>
        <source>two approvals did not know of each other: recall one</source>
        <translation>two approvals did not know of each other: recall one</translation>
    </message>
    <message>
        <source>needs a newer Tòa Soạn</source>
        <translation>needs a newer Tòa Soạn</translation>
    </message>
    <message>
        <source>newer draft from %1 on this computer</source>
        <translation>newer draft from %1 on this computer</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>New page</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Withdrawal</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirect</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Removal</translation>
    </message>
    <message>
        <source>%1, section %2</source>
        <translation>%1, section %2</translation>
    </message>
    <message>
        <source>an unknown site</source>
        <translation>an unknown site</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between places</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>This is approval %1 of %2: nothing goes out yet, another person approves after you.</source>
        <translation>This is approval %1 of %2: nothing goes out yet, another person approves after you.</translation>
    </message>
    <message>
        <source>Its time, %1, has passed: after the approval it waits until somebody presses Publish now.</source>
        <translation>Its time, %1, has passed: after the approval it waits until somebody presses Publish now.</translation>
    </message>
    <message>
        <source>Goes live on %1, %2.</source>
        <translation>Goes live on %1, %2.</translation>
    </message>
    <message>
        <source>Replaces the page on %1, %2.</source>
        <translation>Replaces the page on %1, %2.</translation>
    </message>
    <message>
        <source>The page on %1 stays and says, %2, that it no longer holds.</source>
        <translation>The page on %1 stays and says, %2, that it no longer holds.</translation>
    </message>
    <message>
        <source>The page on %1 sends its readers elsewhere, %2.</source>
        <translation>The page on %1 sends its readers elsewhere, %2.</translation>
    </message>
    <message>
        <source>Takes the page off %1, %2.</source>
        <translation>Takes the page off %1, %2.</translation>
    </message>
    <message>
        <source>Never after %1.</source>
        <translation>Never after %1.</translation>
    </message>
    <message>
        <source>This computer must be on then.</source>
        <translation>This computer must be on then.</translation>
    </message>
    <message>
        <source>An unknown seat</source>
        <translation>An unknown seat</translation>
    </message>
    <message>
        <source>%1 kept a version</source>
        <translation>%1 kept a version</translation>
    </message>
    <message>
        <source>%1 submitted it for review</source>
        <translation>%1 submitted it for review</translation>
    </message>
    <message>
        <source>%1 approved it</source>
        <translation>%1 approved it</translation>
    </message>
    <message>
        <source>%1 recorded an approval on paper</source>
        <translation>%1 recorded an approval on paper</translation>
    </message>
    <message>
        <source>%1 returned it</source>
        <translation>%1 returned it</translation>
    </message>
    <message>
        <source>%1 recalled it</source>
        <translation>%1 recalled it</translation>
    </message>
    <message>
        <source>%1 let it go out late</source>
        <translation>%1 let it go out late</translation>
    </message>
    <message>
        <source>%1 held it back, or let it go again</source>
        <translation>%1 held it back, or let it go again</translation>
    </message>
    <message>
        <source>%1 took over a page that was online before</source>
        <translation>%1 took over a page that was online before</translation>
    </message>
    <message>
        <source>Sending to %1 began</source>
        <translation>Sending to %1 began</translation>
    </message>
    <message>
        <source>Stored on %1: read back, equal to the last byte</source>
        <translation>Stored on %1: read back, equal to the last byte</translation>
    </message>
    <message>
        <source>Seen on %1 as a citizen sees it</source>
        <translation>Seen on %1 as a citizen sees it</translation>
    </message>
    <message>
        <source>The page on %1 was no longer as stored, or was so again</source>
        <translation>The page on %1 was no longer as stored, or was so again</translation>
    </message>
    <message>
        <source>%1 did something this version does not know (%2)</source>
        <translation>%1 did something this version does not know (%2)</translation>
    </message>
    <message>
        <source>signed by a seat that the charter does not know</source>
        <translation>signed by a seat that the charter does not know</translation>
    </message>
    <message>
        <source>signed after the person was dismissed</source>
        <translation>signed after the person was dismissed</translation>
    </message>
    <message>
        <source>the person&apos;s role does not allow it</source>
        <translation>the person&apos;s role does not allow it</translation>
    </message>
    <message>
        <source>nobody can approve what they submitted themselves</source>
        <translation>nobody can approve what they submitted themselves</translation>
    </message>
    <message>
        <source>the same person had approved an earlier step</source>
        <translation>the same person had approved an earlier step</translation>
    </message>
    <message>
        <source>it was another step&apos;s turn</source>
        <translation>it was another step&apos;s turn</translation>
    </message>
    <message>
        <source>a newer submission was there already</source>
        <translation>a newer submission was there already</translation>
    </message>
    <message>
        <source>it names a submission the person had not seen</source>
        <translation>it names a submission the person had not seen</translation>
    </message>
    <message>
        <source>the submission had been returned or recalled before</source>
        <translation>the submission had been returned or recalled before</translation>
    </message>
    <message>
        <source>this seat does not publish on that site</source>
        <translation>this seat does not publish on that site</translation>
    </message>
    <message>
        <source>its figures make no sense</source>
        <translation>its figures make no sense</translation>
    </message>
    <message>
        <source>only the keeper writes the charter</source>
        <translation>only the keeper writes the charter</translation>
    </message>
    <message>
        <source>another version of the charter went before</source>
        <translation>another version of the charter went before</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Held back</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Trying again</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Not seen yet</translation>
    </message>
    <message>
        <source>Nothing wanted</source>
        <translation>Nothing wanted</translation>
    </message>
    <message>
        <source>Nothing is wanted on %1.</source>
        <translation>Nothing is wanted on %1.</translation>
    </message>
    <message>
        <source>Wanted: the approved version on %1, %2.</source>
        <translation>Wanted: the approved version on %1, %2.</translation>
    </message>
    <message>
        <source>Wanted: the approved version on %1.</source>
        <translation>Wanted: the approved version on %1.</translation>
    </message>
    <message>
        <source>There now: nothing of this post.</source>
        <translation>There now: nothing of this post.</translation>
    </message>
    <message>
        <source>There now: perhaps a part; the next look will tell.</source>
        <translation>There now: perhaps a part; the next look will tell.</translation>
    </message>
    <message>
        <source>There now: the page, equal to the last byte, but not yet seen as a citizen sees it.</source>
        <translation>There now: the page, equal to the last byte, but not yet seen as a citizen sees it.</translation>
    </message>
    <message>
        <source>There now: the page as approved.</source>
        <translation>There now: the page as approved.</translation>
    </message>
    <message>
        <source>There now: the page, saying that it no longer holds.</source>
        <translation>There now: the page, saying that it no longer holds.</translation>
    </message>
    <message>
        <source>There now: nothing; it was removed by order.</source>
        <translation>There now: nothing; it was removed by order.</translation>
    </message>
    <message>
        <source>There now: a page that somebody changed outside Tòa Soạn.</source>
        <translation>There now: a page that somebody changed outside Tòa Soạn.</translation>
    </message>
    <message>
        <source>There now: nothing; somebody took the page down outside Tòa Soạn.</source>
        <translation>There now: nothing; somebody took the page down outside Tòa Soạn.</translation>
    </message>
    <message>
        <source>There now: a page from before this workspace.</source>
        <translation>There now: a page from before this workspace.</translation>
    </message>
    <message>
        <source>Goes out %1. This computer must be on then.</source>
        <translation>Goes out %1. This computer must be on then.</translation>
    </message>
    <message>
        <source>Waits for its time.</source>
        <translation>Waits for its time.</translation>
    </message>
    <message>
        <source>It did not get through yet.</source>
        <translation>It did not get through yet.</translation>
    </message>
    <message>
        <source>Goes out now.</source>
        <translation>Goes out now.</translation>
    </message>
    <message>
        <source>It should have gone out %1, more than two hours ago. It stays here until somebody presses Publish now or Recall.</source>
        <translation>It should have gone out %1, more than two hours ago. It stays here until somebody presses Publish now or Recall.</translation>
    </message>
    <message>
        <source>It stays here until somebody presses Publish now or Recall.</source>
        <translation>It stays here until somebody presses Publish now or Recall.</translation>
    </message>
    <message>
        <source>Its last moment has passed; it will not go out. Recall it to tidy up.</source>
        <translation>Its last moment has passed; it will not go out. Recall it to tidy up.</translation>
    </message>
    <message>
        <source>Somebody holds it back. It goes out when it is let go.</source>
        <translation>Somebody holds it back. It goes out when it is let go.</translation>
    </message>
    <message>
        <source>Two approvals did not know of each other. Recall the one that should not go out.</source>
        <translation>Two approvals did not know of each other. Recall the one that should not go out.</translation>
    </message>
    <message>
        <source>Nothing is done until somebody decides: submit a correction over it, or leave it.</source>
        <translation>Nothing is done until somebody decides: submit a correction over it, or leave it.</translation>
    </message>
    <message>
        <source>The public page is being checked.</source>
        <translation>The public page is being checked.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Nothing has to be done.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2, %n try(s) so far)</source>
        <translation>
            <numerusform>%1 (%2, %n try so far)</numerusform>
            <numerusform>%1 (%2, %n tries so far)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It waits for a person: put it right, then press Retry.</source>
        <translation>%1 It waits for a person: put it right, then press Retry.</translation>
    </message>
    <message>
        <source>%1 Next try %2.</source>
        <translation>%1 Next try %2.</translation>
    </message>
    <message>
        <source>The settings are as they were.</source>
        <translation>The settings are as they were.</translation>
    </message>
    <message>
        <source>Nothing on the site was changed.</source>
        <translation>Nothing on the site was changed.</translation>
    </message>
    <message>
        <source>No newsroom was made.</source>
        <translation>No newsroom was made.</translation>
    </message>
    <message>
        <source>The site&apos;s folder %1 is not there.</source>
        <translation>The site&apos;s folder %1 is not there.</translation>
    </message>
    <message>
        <source>weekly day of rest</source>
        <translation>weekly day of rest</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>public holiday</translation>
    </message>
    <message>
        <source>off for a holiday that fell on a day of rest</source>
        <translation>off for a holiday that fell on a day of rest</translation>
    </message>
    <message>
        <source>off, another day is worked instead</source>
        <translation>off, another day is worked instead</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>No rule</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
    <message>
        <source>No calendar for %1</source>
        <translation>No calendar for %1</translation>
    </message>
    <message>
        <source>nobody answers for it</source>
        <translation>nobody answers for it</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>newest %1</translation>
    </message>
    <message>
        <source>nothing on the site yet</source>
        <translation>nothing on the site yet</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message numerus="yes">
        <source>Something new is owed at most every %n working day(s).</source>
        <translation>
            <numerusform>Something new is owed at most every %n working day.</numerusform>
            <numerusform>Something new is owed at most every %n working days.</numerusform>
        </translation>
    </message>
    <message>
        <source>This section owes nothing regularly. The keeper of the workspace can set that under Settings, Sections.</source>
        <translation>This section owes nothing regularly. The keeper of the workspace can set that under Settings, Sections.</translation>
    </message>
    <message>
        <source>Newest: “%1”, %2, on %3.</source>
        <translation>Newest: “%1”, %2, on %3.</translation>
    </message>
    <message>
        <source>It was put there without this program; the site shows it.</source>
        <translation>It was put there without this program; the site shows it.</translation>
    </message>
    <message>
        <source>Seen on the site as a citizen sees it.</source>
        <translation>Seen on the site as a citizen sees it.</translation>
    </message>
    <message>
        <source>No post of this section was seen on any site yet.</source>
        <translation>No post of this section was seen on any site yet.</translation>
    </message>
    <message>
        <source>Nobody answers for this section: the keeper is told when it is late.</source>
        <translation>Nobody answers for this section: the keeper is told when it is late.</translation>
    </message>
    <message>
        <source>Told now: %1.</source>
        <translation>Told now: %1.</translation>
    </message>
    <message>
        <source>The sites were looked at %1.</source>
        <translation>The sites were looked at %1.</translation>
    </message>
    <message>
        <source>The calendar of this program has no days off for %1 yet; no due day is guessed.</source>
        <translation>The calendar of this program has no days off for %1 yet; no due day is guessed.</translation>
    </message>
    <message>
        <source>%1: not counted, %2</source>
        <translation>%1: not counted, %2</translation>
    </message>
    <message>
        <source>%1: the end moves here</source>
        <translation>%1: the end moves here</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more day(s)</source>
        <translation>
            <numerusform>… and %n more day</numerusform>
            <numerusform>… and %n more days</numerusform>
        </translation>
    </message>
    <message>
        <source>Due at the end of %1.</source>
        <translation>Due at the end of %1.</translation>
    </message>
    <message>
        <source>Nobody is late for days before this rule was made.</source>
        <translation>Nobody is late for days before this rule was made.</translation>
    </message>
    <message>
        <source>Provisional: a yearly notice that is not out yet may move it.</source>
        <translation>Provisional: a yearly notice that is not out yet may move it.</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>The title is missing.</translation>
    </message>
    <message>
        <source>The title is longer than %1 letters; lists and search engines cut it.</source>
        <translation>The title is longer than %1 letters; lists and search engines cut it.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” is missing.</translation>
    </message>
    <message>
        <source>“%1” is no day or number that can be read.</source>
        <translation>“%1” is no day or number that can be read.</translation>
    </message>
    <message>
        <source>There is no summary: lists show the title only.</source>
        <translation>There is no summary: lists show the title only.</translation>
    </message>
    <message>
        <source>Picture “%1” has no description for those who cannot see it.</source>
        <translation>Picture “%1” has no description for those who cannot see it.</translation>
    </message>
    <message>
        <source>%1 works: what was written there came back as it was sent and was taken away again.</source>
        <translation>%1 works: what was written there came back as it was sent and was taken away again.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>Signed in as %1 (%2).</translation>
    </message>
    <message>
        <source>This account loses: %1.</source>
        <translation>This account loses: %1.</translation>
    </message>
    <message>
        <source>An administrator of the site has to make these sections first: %1.</source>
        <translation>An administrator of the site has to make these sections first: %1.</translation>
    </message>
    <message>
        <source>%1 can be looked at; nothing is ever written there.</source>
        <translation>%1 can be looked at; nothing is ever written there.</translation>
    </message>
    <message>
        <source>Nothing was entered; what you typed is still there.</source>
        <translation>Nothing was entered; what you typed is still there.</translation>
    </message>
    <message>
        <source>The duty is as it was.</source>
        <translation>The duty is as it was.</translation>
    </message>
    <message>
        <source>It can be put off from tomorrow on for at most %1 days, and %2 times.</source>
        <translation>It can be put off from tomorrow on for at most %1 days, and %2 times.</translation>
    </message>
    <message>
        <source>A reason is needed: it is signed and stays in the history.</source>
        <translation>A reason is needed: it is signed and stays in the history.</translation>
    </message>
    <message>
        <source>%1: the day of the event, which does not count</source>
        <translation>%1: the day of the event, which does not count</translation>
    </message>
    <message>
        <source>%1: day %2</source>
        <translation>%1: day %2</translation>
    </message>
    <message>
        <source>Rule “%1”, which this program does not know</source>
        <translation>Rule “%1”, which this program does not know</translation>
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
    <message>
        <source>Must come down</source>
        <translation>Must come down</translation>
    </message>
    <message>
        <source>Came down too soon</source>
        <translation>Came down too soon</translation>
    </message>
    <message>
        <source>There is time</source>
        <translation>There is time</translation>
    </message>
    <message>
        <source>No rule for that day</source>
        <translation>No rule for that day</translation>
    </message>
    <message>
        <source>Waits for what comes before</source>
        <translation>Waits for what comes before</translation>
    </message>
    <message>
        <source>To be looked through</source>
        <translation>To be looked through</translation>
    </message>
    <message>
        <source>Correct; look again by %1</source>
        <translation>Correct; look again by %1</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>Done in time</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Done late</translation>
    </message>
    <message numerus="yes">
        <source>Done %n working day(s) late</source>
        <translation>
            <numerusform>Done %n working day late</numerusform>
            <numerusform>Done %n working days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>seen %1</translation>
    </message>
    <message>
        <source>draft begun</source>
        <translation>draft begun</translation>
    </message>
    <message>
        <source>put off until %1</source>
        <translation>put off until %1</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>not verified</translation>
    </message>
    <message>
        <source>It had to be on the site by %1.</source>
        <translation>It had to be on the site by %1.</translation>
    </message>
    <message>
        <source>It has to be on the site by the end of %1.</source>
        <translation>It has to be on the site by the end of %1.</translation>
    </message>
    <message>
        <source>No rule says by when: on that day none was in force. Correct it, or set a day yourself.</source>
        <translation>No rule says by when: on that day none was in force. Correct it, or set a day yourself.</translation>
    </message>
    <message>
        <source>Its time begins when the post before it is seen on the site.</source>
        <translation>Its time begins when the post before it is seen on the site.</translation>
    </message>
    <message>
        <source>Citizens have found it since %1.</source>
        <translation>Citizens have found it since %1.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>It is done.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Closed.</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Closed: %1</translation>
    </message>
    <message>
        <source>Two rules contradict each other. Both are named below; the stricter day counts until somebody decides.</source>
        <translation>Two rules contradict each other. Both are named below; the stricter day counts until somebody decides.</translation>
    </message>
    <message>
        <source>The law says “at once” and gives no number; the day is our suggestion.</source>
        <translation>The law says “at once” and gives no number; the day is our suggestion.</translation>
    </message>
    <message>
        <source>A draft was begun for it; it counts once citizens can see it.</source>
        <translation>A draft was begun for it; it counts once citizens can see it.</translation>
    </message>
    <message>
        <source>“%1” is to settle it; it counts once citizens can see it.</source>
        <translation>“%1” is to settle it; it counts once citizens can see it.</translation>
    </message>
    <message>
        <source>If it were published today, the time it gives to people would end on %1.</source>
        <translation>If it were published today, the time it gives to people would end on %1.</translation>
    </message>
    <message>
        <source>The time it gives to people ends on %1.</source>
        <translation>The time it gives to people ends on %1.</translation>
    </message>
    <message>
        <source>It had to stay until %1 and is no longer there.</source>
        <translation>It had to stay until %1 and is no longer there.</translation>
    </message>
    <message>
        <source>It must stay until %1.</source>
        <translation>It must stay until %1.</translation>
    </message>
    <message>
        <source>It had to come down by %1.</source>
        <translation>It had to come down by %1.</translation>
    </message>
    <message>
        <source>It must come down by %1.</source>
        <translation>It must come down by %1.</translation>
    </message>
    <message>
        <source>Look it through by %1 and say that it is still correct.</source>
        <translation>Look it through by %1 and say that it is still correct.</translation>
    </message>
    <message>
        <source>Put off until %1: %2</source>
        <translation>Put off until %1: %2</translation>
    </message>
    <message>
        <source>What comes next is not registered yet: %1.</source>
        <translation>What comes next is not registered yet: %1.</translation>
    </message>
    <message>
        <source>Nobody answers for it: put it into a section that has a responsible person.</source>
        <translation>Nobody answers for it: put it into a section that has a responsible person.</translation>
    </message>
    <message>
        <source>Registered by %1 on %2.</source>
        <translation>Registered by %1 on %2.</translation>
    </message>
    <message>
        <source>No text is named.</source>
        <translation>No text is named.</translation>
    </message>
    <message>
        <source>practice, no law in force</source>
        <translation>practice, no law in force</translation>
    </message>
    <message>
        <source>rule of this agency</source>
        <translation>rule of this agency</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Due on %1</translation>
    </message>
    <message>
        <source>Due on %1, as a person set it</source>
        <translation>Due on %1, as a person set it</translation>
    </message>
    <message>
        <source>Open to people until %1</source>
        <translation>Open to people until %1</translation>
    </message>
    <message>
        <source>Must stay until %1</source>
        <translation>Must stay until %1</translation>
    </message>
    <message>
        <source>Must come down by %1</source>
        <translation>Must come down by %1</translation>
    </message>
    <message>
        <source>To be looked through by %1</source>
        <translation>To be looked through by %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 after %2</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 before %2</translation>
    </message>
    <message>
        <source>Was due on %1</source>
        <translation>Was due on %1</translation>
    </message>
    <message>
        <source>two rules contradict each other</source>
        <translation>two rules contradict each other</translation>
    </message>
    <message>
        <source>%1 answers for it</source>
        <translation>%1 answers for it</translation>
    </message>
    <message>
        <source>Law, verified</source>
        <translation>Law, verified</translation>
    </message>
    <message>
        <source>Rule of the agency</source>
        <translation>Rule of the agency</translation>
    </message>
    <message>
        <source>Law, not verified</source>
        <translation>Law, not verified</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>a quote that never ends, or too many columns</source>
        <translation>a quote that never ends, or too many columns</translation>
    </message>
    <message>
        <source>the column “%1” is empty</source>
        <translation>the column “%1” is empty</translation>
    </message>
    <message>
        <source>%1 is no day</source>
        <translation>%1 is no day</translation>
    </message>
    <message>
        <source>the working days of the year of %1 are not known</source>
        <translation>the working days of the year of %1 are not known</translation>
    </message>
    <message>
        <source>no rule is called %1</source>
        <translation>no rule is called %1</translation>
    </message>
    <message>
        <source>the rule %1 names no time for that day</source>
        <translation>the rule %1 names no time for that day</translation>
    </message>
    <message>
        <source>no section is called %1</source>
        <translation>no section is called %1</translation>
    </message>
    <message>
        <source>%1 is not as it must be</source>
        <translation>%1 is not as it must be</translation>
    </message>
    <message>
        <source>it is there already: %1</source>
        <translation>it is there already: %1</translation>
    </message>
    <message>
        <source>Page is gone</source>
        <translation>Page is gone</translation>
    </message>
    <message>
        <source>Page was changed</source>
        <translation>Page was changed</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>File is gone</translation>
    </message>
    <message>
        <source>File was changed</source>
        <translation>File was changed</translation>
    </message>
    <message>
        <source>Link leads nowhere</source>
        <translation>Link leads nowhere</translation>
    </message>
    <message>
        <source>Nobody answers behind the link</source>
        <translation>Nobody answers behind the link</translation>
    </message>
    <message>
        <source>Still shown as open</source>
        <translation>Still shown as open</translation>
    </message>
    <message>
        <source>Certificate runs out</source>
        <translation>Certificate runs out</translation>
    </message>
    <message>
        <source>Certificate is refused</source>
        <translation>Certificate is refused</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Our page is no longer there. If nobody took it down on purpose, publish it again.</source>
        <translation>Our page is no longer there. If nobody took it down on purpose, publish it again.</translation>
    </message>
    <message>
        <source>The page no longer shows what was approved. Ask who changed it; a correction puts the approved words back.</source>
        <translation>The page no longer shows what was approved. Ask who changed it; a correction puts the approved words back.</translation>
    </message>
    <message>
        <source>Citizens cannot open this file. Attach it again and submit a correction.</source>
        <translation>Citizens cannot open this file. Attach it again and submit a correction.</translation>
    </message>
    <message>
        <source>The file on the site is not the one that was approved.</source>
        <translation>The file on the site is not the one that was approved.</translation>
    </message>
    <message>
        <source>A link in our text leads to a page that is gone.</source>
        <translation>A link in our text leads to a page that is gone.</translation>
    </message>
    <message>
        <source>Nobody has answered there for days.</source>
        <translation>Nobody has answered there for days.</translation>
    </message>
    <message>
        <source>Its closing day was %1, and it still reads as if it were open.</source>
        <translation>Its closing day was %1, and it still reads as if it were open.</translation>
    </message>
    <message>
        <source>The certificate of the web server ends on %1. Whoever runs the server has to renew it; browsers warn people off afterwards.</source>
        <translation>The certificate of the web server ends on %1. Whoever runs the server has to renew it; browsers warn people off afterwards.</translation>
    </message>
    <message>
        <source>Browsers warn people off this site. Whoever runs the server has to renew the certificate.</source>
        <translation>Browsers warn people off this site. Whoever runs the server has to renew the certificate.</translation>
    </message>
    <message>
        <source>The site says: %1</source>
        <translation>The site says: %1</translation>
    </message>
    <message>
        <source>Found %1, still so %2.</source>
        <translation>Found %1, still so %2.</translation>
    </message>
    <message>
        <source>How often a section is updated</source>
        <translation>How often a section is updated</translation>
    </message>
    <message>
        <source>The report was not saved; it can be made again at any time.</source>
        <translation>The report was not saved; it can be made again at any time.</translation>
    </message>
    <message>
        <source>Exempt until %1</source>
        <translation>Exempt until %1</translation>
    </message>
    <message>
        <source>Exempt until %1: %2. Nobody is reminded until then.</source>
        <translation>Exempt until %1: %2. Nobody is reminded until then.</translation>
    </message>
    <message>
        <source>rule</source>
        <comment>column of a register</comment>
        <translation>rule</translation>
    </message>
    <message>
        <source>date</source>
        <comment>column of a register</comment>
        <translation>date</translation>
    </message>
    <message>
        <source>title</source>
        <comment>column of a register</comment>
        <translation>title</translation>
    </message>
    <message>
        <source>section</source>
        <comment>column of a register</comment>
        <translation>section</translation>
    </message>
    <message>
        <source>off for a holiday on a day of rest (%1)</source>
        <translation>off for a holiday on a day of rest (%1)</translation>
    </message>
    <message>
        <source>off, %1 is worked instead</source>
        <translation>off, %1 is worked instead</translation>
    </message>
    <message>
        <source>worked instead of %1</source>
        <translation>worked instead of %1</translation>
    </message>
    <message>
        <source>The agency&apos;s notice for %1 would not fit any more. Take that one back first.</source>
        <translation>The agency&apos;s notice for %1 would not fit any more. Take that one back first.</translation>
    </message>
    <message>
        <source>the year %1 is there twice, or the year before it is not known yet</source>
        <translation>the year %1 is there twice, or the year before it is not known yet</translation>
    </message>
    <message>
        <source>the year comes first, such as “năm 2027”</source>
        <translation>the year comes first, such as “năm 2027”</translation>
    </message>
    <message>
        <source>number and day of the notice are missing; they stand behind “nguồn:”</source>
        <translation>number and day of the notice are missing; they stand behind “nguồn:”</translation>
    </message>
    <message>
        <source>“%1” is neither a holiday nor a swap</source>
        <translation>“%1” is neither a holiday nor a swap</translation>
    </message>
    <message>
        <source>%1 is no day of that year</source>
        <translation>%1 is no day of that year</translation>
    </message>
    <message>
        <source>it cannot be told which days are meant by “%1”</source>
        <translation>it cannot be told which days are meant by “%1”</translation>
    </message>
    <message>
        <source>nothing is said about %1</source>
        <translation>nothing is said about %1</translation>
    </message>
    <message>
        <source>these cannot be all the days off for %1; weekends and days in lieu are counted in</source>
        <translation>these cannot be all the days off for %1; weekends and days in lieu are counted in</translation>
    </message>
    <message>
        <source>“%1” is said twice</source>
        <translation>“%1” is said twice</translation>
    </message>
    <message>
        <source>%1 is no working day that can be taken off</source>
        <translation>%1 is no working day that can be taken off</translation>
    </message>
    <message>
        <source>%1 is no day of rest that can be worked instead</source>
        <translation>%1 is no day of rest that can be worked instead</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Line %1: %2.</translation>
    </message>
    <message>
        <source>No section is looked at there yet.</source>
        <translation>No section is looked at there yet.</translation>
    </message>
    <message>
        <source>The site asks programs not to read that page (robots.txt).</source>
        <translation>The site asks programs not to read that page (robots.txt).</translation>
    </message>
    <message>
        <source>What is at that address is no feed.</source>
        <translation>What is at that address is no feed.</translation>
    </message>
    <message>
        <source>Nothing on the page fits the selectors.</source>
        <translation>Nothing on the page fits the selectors.</translation>
    </message>
    <message>
        <source>There are items, but no date can be read.</source>
        <translation>There are items, but no date can be read.</translation>
    </message>
    <message>
        <source>There is no page at %1.</source>
        <translation>There is no page at %1.</translation>
    </message>
    <message>
        <source>The site does not show that page (HTTP %1).</source>
        <translation>The site does not show that page (HTTP %1).</translation>
    </message>
    <message>
        <source>Nothing is there yet.</source>
        <translation>Nothing is there yet.</translation>
    </message>
    <message>
        <source>Cannot be looked at. %1</source>
        <translation>Cannot be looked at. %1</translation>
    </message>
    <message>
        <source>Newest: “%1”. It shows no exact day and counts from when it was first seen.</source>
        <translation>Newest: “%1”. It shows no exact day and counts from when it was first seen.</translation>
    </message>
    <message>
        <source>Newest: “%1”, %2.</source>
        <translation>Newest: “%1”, %2.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: save it as “CSV UTF-8” and try again.</source>
        <translation>The file is not in UTF-8: save it as “CSV UTF-8” and try again.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read: save it as .xlsx or “CSV UTF-8” and try again.</source>
        <translation>Files of this kind cannot be read: save it as .xlsx or “CSV UTF-8” and try again.</translation>
    </message>
    <message>
        <source>The file is damaged or was not saved to its end: save it again and try again.</source>
        <translation>The file is damaged or was not saved to its end: save it again and try again.</translation>
    </message>
    <message>
        <source>The file is too large: divide the register by year and try again.</source>
        <translation>The file is too large: divide the register by year and try again.</translation>
    </message>
    <message>
        <source>The workbook has no sheet that can be read.</source>
        <translation>The workbook has no sheet that can be read.</translation>
    </message>
    <message>
        <source>None of the first 20 lines names the columns; these are missing: %1.</source>
        <translation>None of the first 20 lines names the columns; these are missing: %1.</translation>
    </message>
    <message numerus="yes">
        <source>By the common rule something new is owed at most every %n working day(s).</source>
        <translation>
            <numerusform>By the common rule something new is owed at most every %n working day.</numerusform>
            <numerusform>By the common rule something new is owed at most every %n working days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::SettingsPage</name>
    <message>
        <source>Only %1, who keeps this workspace, can change this.</source>
        <translation>Only %1, who keeps this workspace, can change this.</translation>
    </message>
</context>
<context>
    <name>toasoan::SettingsView</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
</context>
<context>
    <name>toasoan::SheetView</name>
    <message>
        <source>The page as it will be printed</source>
        <translation>The page as it will be printed</translation>
    </message>
</context>
<context>
    <name>toasoan::Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>%1, %2 to act on</source>
        <translation>%1, %2 to act on</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>My day</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
</context>
<context>
    <name>toasoan::SignInSheet</name>
    <message>
        <source>Who is working now?</source>
        <translation>Who is working now?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Use the passphrase</translation>
    </message>
    <message>
        <source>A six-digit PIN makes it quick to come back after a break or after a colleague, until this program ends. It never replaces the passphrase for good.</source>
        <translation>A six-digit PIN makes it quick to come back after a break or after a colleague, until this program ends. It never replaces the passphrase for good.</translation>
    </message>
    <message>
        <source>PIN, six digits</source>
        <translation>PIN, six digits</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Use this PIN</translation>
    </message>
    <message>
        <source>This is a demonstration: the passphrase of everybody is “demo”.</source>
        <translation>This is a demonstration: the passphrase of everybody is “demo”.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>Use the PIN</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Welcome, %1</translation>
    </message>
</context>
<context>
    <name>toasoan::SigningBar</name>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Passphrase or PIN of %1:</source>
        <translation>Passphrase or PIN of %1:</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>Passphrase of %1:</translation>
    </message>
</context>
<context>
    <name>toasoan::SiteDialog</name>
    <message>
        <source>Add a site</source>
        <translation>Add a site</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>toasoan::SiteForm</name>
    <message>
        <source>User name on the site</source>
        <translation>User name on the site</translation>
    </message>
    <message>
        <source>Password (empty: as before)</source>
        <translation>Password (empty: as before)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>A folder on this computer</source>
        <translation>A folder on this computer</translation>
    </message>
    <message>
        <source>A server by FTP</source>
        <translation>A server by FTP</translation>
    </message>
    <message>
        <source>WordPress</source>
        <translation>WordPress</translation>
    </message>
    <message>
        <source>Kind of site</source>
        <translation>Kind of site</translation>
    </message>
    <message>
        <source>Name of the site, as its visitors know it</source>
        <translation>Name of the site, as its visitors know it</translation>
    </message>
    <message>
        <source>Address on the web, where people read it</source>
        <translation>Address on the web, where people read it</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>Folder of the site</translation>
    </message>
    <message>
        <source>Folder that the web server shows</source>
        <translation>Folder that the web server shows</translation>
    </message>
    <message>
        <source>The server has no encryption: send the password and the pages openly</source>
        <translation>The server has no encryption: send the password and the pages openly</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Folder on the server</source>
        <translation>Folder on the server</translation>
    </message>
    <message>
        <source>The site needs a name.</source>
        <translation>The site needs a name.</translation>
    </message>
    <message>
        <source>Choose the folder of the site.</source>
        <translation>Choose the folder of the site.</translation>
    </message>
    <message>
        <source>Name the server.</source>
        <translation>Name the server.</translation>
    </message>
    <message>
        <source>Give the address of the WordPress site.</source>
        <translation>Give the address of the WordPress site.</translation>
    </message>
    <message>
        <source>Give the user name on the site.</source>
        <translation>Give the user name on the site.</translation>
    </message>
    <message>
        <source>Only watch (others publish it)</source>
        <translation>Only watch (others publish it)</translation>
    </message>
    <message>
        <source>Give the address of the site.</source>
        <translation>Give the address of the site.</translation>
    </message>
</context>
<context>
    <name>toasoan::SitesPage</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Password for %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <comment>user name on the site</comment>
        <translation>Password of %1</translation>
    </message>
    <message>
        <source>Kept on this computer only, in the system&apos;s keychain where there is one. For WordPress: an application password.</source>
        <translation>Kept on this computer only, in the system&apos;s keychain where there is one. For WordPress: an application password.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Add a site…</source>
        <translation>Add a site…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>Password…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Use again</translation>
    </message>
    <message>
        <source>retired: nothing is put there any more</source>
        <translation>retired: nothing is put there any more</translation>
    </message>
    <message>
        <source>WordPress</source>
        <translation>WordPress</translation>
    </message>
    <message>
        <source>FTP, %1</source>
        <translation>FTP, %1</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>folder %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Added: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>The password is kept on this computer.</source>
        <translation>The password is kept on this computer.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Trying…</translation>
    </message>
    <message>
        <source>In use again: %1</source>
        <translation>In use again: %1</translation>
    </message>
    <message>
        <source>Retired: %1. What is there stays.</source>
        <translation>Retired: %1. What is there stays.</translation>
    </message>
    <message>
        <source>What is looked at on %1</source>
        <translation>What is looked at on %1</translation>
    </message>
    <message>
        <source>This program knows by itself what is newest in a section of this site. Where the site has its news elsewhere, name the place.</source>
        <translation>This program knows by itself what is newest in a section of this site. Where the site has its news elsewhere, name the place.</translation>
    </message>
    <message>
        <source>Where approved posts are put, and sites of others that are only looked at. A trial writes something harmless, reads it back and takes it away again; where a site is looked at, it says what is newest.</source>
        <translation>Where approved posts are put, and sites of others that are only looked at. A trial writes something harmless, reads it back and takes it away again; where a site is looked at, it says what is newest.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Look at…</source>
        <translation>Look at…</translation>
    </message>
    <message>
        <source>Name feeds or pages on which sections of this site are looked at</source>
        <translation>Name feeds or pages on which sections of this site are looked at</translation>
    </message>
    <message>
        <source>retired: nothing is looked at any more</source>
        <translation>retired: nothing is looked at any more</translation>
    </message>
    <message>
        <source>only watched</source>
        <translation>only watched</translation>
    </message>
    <message>
        <source>Press Change and choose what.</source>
        <translation>Press Change and choose what.</translation>
    </message>
    <message>
        <source>Nothing on the site was changed.</source>
        <translation>Nothing on the site was changed.</translation>
    </message>
    <message>
        <source>No section of %1 can be looked at; why stands below the list.</source>
        <translation>No section of %1 can be looked at; why stands below the list.</translation>
    </message>
    <message>
        <source>Correct what is looked at, then try again.</source>
        <translation>Correct what is looked at, then try again.</translation>
    </message>
    <message>
        <source>Seen on %1, %2:</source>
        <translation>Seen on %1, %2:</translation>
    </message>
</context>
<context>
    <name>toasoan::SourceEditor</name>
    <message>
        <source>Text of the post</source>
        <translation>Text of the post</translation>
    </message>
</context>
<context>
    <name>toasoan::SubmitDialog</name>
    <message>
        <source>Submit the correction</source>
        <translation>Submit the correction</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Submit for review</translation>
    </message>
    <message>
        <source>Ask for withdrawal</source>
        <translation>Ask for withdrawal</translation>
    </message>
    <message>
        <source>Ask for removal</source>
        <translation>Ask for removal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Not filled in yet, or not readable: %1. It can be submitted like this; the reviewer sees it.</source>
        <translation>Not filled in yet, or not readable: %1. It can be submitted like this; the reviewer sees it.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>in the section %1</source>
        <translation>in the section %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>As soon as it is approved</source>
        <translation>As soon as it is approved</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Not before</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Urgent: one approval is enough now; a second review is owed within one working day</source>
        <translation>Urgent: one approval is enough now; a second review is owed within one working day</translation>
    </message>
    <message>
        <source>What was corrected (the public reads this on the page)</source>
        <translation>What was corrected (the public reads this on the page)</translation>
    </message>
    <message>
        <source>Why it no longer holds (the public reads this on the page)</source>
        <translation>Why it no longer holds (the public reads this on the page)</translation>
    </message>
    <message>
        <source>Why it has to go (for the reviewer and the history)</source>
        <translation>Why it has to go (for the reviewer and the history)</translation>
    </message>
    <message>
        <source>That moment has passed.</source>
        <translation>That moment has passed.</translation>
    </message>
    <message>
        <source>Time of the agency: %1. This computer must be on then.</source>
        <translation>Time of the agency: %1. This computer must be on then.</translation>
    </message>
    <message>
        <source>Time of the agency: %1.</source>
        <translation>Time of the agency: %1.</translation>
    </message>
    <message>
        <source>No site is chosen.</source>
        <translation>No site is chosen.</translation>
    </message>
    <message>
        <source>The public note is still empty.</source>
        <translation>The public note is still empty.</translation>
    </message>
</context>
<context>
    <name>toasoan::TestMailDialog</name>
    <message>
        <source>Send a test message</source>
        <translation>Send a test message</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>To which address</source>
        <translation>To which address</translation>
    </message>
    <message>
        <source>A short message goes out now, by the way that is set up. It says that nothing needs to be done.</source>
        <translation>A short message goes out now, by the way that is set up. It says that nothing needs to be done.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>“%1” is no e-mail address.</translation>
    </message>
</context>
<context>
    <name>toasoan::TimeWords</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, then day and month as digits</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, then clock</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>less than a minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
    <message>
        <source>%1, %2</source>
        <comment>offset from UTC, then name of the zone</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>toasoan::TimerCard</name>
    <message>
        <source>Reminding</source>
        <translation>Reminding</translation>
    </message>
    <message>
        <source>An open window reminds those who work at this computer by itself. With this switched on, notices of what is due also come on working mornings on which nobody opens it, and mail goes out if it is set up below. Quiet hours and days off are kept.</source>
        <translation>An open window reminds those who work at this computer by itself. With this switched on, notices of what is due also come on working mornings on which nobody opens it, and mail goes out if it is set up below. Quiet hours and days off are kept.</translation>
    </message>
    <message>
        <source>&amp;Remind on working mornings while the window is closed</source>
        <translation>&amp;Remind on working mornings while the window is closed</translation>
    </message>
    <message>
        <source>The program toasoanctl is not installed on this computer.</source>
        <translation>The program toasoanctl is not installed on this computer.</translation>
    </message>
    <message>
        <source>This computer reminds by itself from now on.</source>
        <translation>This computer reminds by itself from now on.</translation>
    </message>
    <message>
        <source>This computer no longer reminds by itself.</source>
        <translation>This computer no longer reminds by itself.</translation>
    </message>
</context>
<context>
    <name>toasoan::TopBar</name>
    <message>
        <source>New post</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>Search all posts…</source>
        <translation>Search all posts…</translation>
    </message>
    <message>
        <source>Search all posts</source>
        <translation>Search all posts</translation>
    </message>
    <message>
        <source>Search all posts (Ctrl+Shift+F)</source>
        <translation>Search all posts (Ctrl+Shift+F)</translation>
    </message>
</context>
<context>
    <name>toasoan::WatchSources</name>
    <message>
        <source>Not looked at here</source>
        <translation>Not looked at here</translation>
    </message>
    <message>
        <source>A feed (RSS, Atom)</source>
        <translation>A feed (RSS, Atom)</translation>
    </message>
    <message>
        <source>A site map</source>
        <translation>A site map</translation>
    </message>
    <message>
        <source>A page with a list</source>
        <translation>A page with a list</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>One page</translation>
    </message>
    <message>
        <source>Choose what of the site is looked at for this section. What robots.txt asks for, and pauses, are kept.</source>
        <translation>Choose what of the site is looked at for this section. What robots.txt asks for, and pauses, are kept.</translation>
    </message>
    <message>
        <source>One feed or site map may serve several sections: name the beginning of their addresses.</source>
        <translation>One feed or site map may serve several sections: name the beginning of their addresses.</translation>
    </message>
    <message>
        <source>Selectors as in CSS, such as “ul.news &gt; li”. Left empty: the first link of an item, its words, and the first date beside them.</source>
        <translation>Selectors as in CSS, such as “ul.news &gt; li”. Left empty: the first link of an item, its words, and the first date beside them.</translation>
    </message>
    <message>
        <source>The page itself is what the section owes. Without a date it counts from when it was first seen, and again when its words change.</source>
        <translation>The page itself is what the section owes. Without a date it counts from when it was first seen, and again when its words change.</translation>
    </message>
    <message>
        <source>Sections of this newsroom</source>
        <translation>Sections of this newsroom</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Its address</translation>
    </message>
    <message>
        <source>Only addresses beginning with</source>
        <translation>Only addresses beginning with</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>How dates are written</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>What is looked at</translation>
    </message>
    <message>
        <source>%1: give the address that is looked at.</source>
        <translation>%1: give the address that is looked at.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose at least one section and what is looked at for it.</source>
        <translation>Choose at least one section and what is looked at for it.</translation>
    </message>
    <message>
        <source>that is no address on the web.</source>
        <translation>that is no address on the web.</translation>
    </message>
    <message>
        <source>the beginning of addresses starts with “/”.</source>
        <translation>the beginning of addresses starts with “/”.</translation>
    </message>
    <message>
        <source>say what each item of the list is.</source>
        <translation>say what each item of the list is.</translation>
    </message>
    <message>
        <source>the selector “%1” cannot be read.</source>
        <translation>the selector “%1” cannot be read.</translation>
    </message>
    <message>
        <source>The part that counts (CSS)</source>
        <translation>The part that counts (CSS)</translation>
    </message>
    <message>
        <source>Each item (CSS)</source>
        <translation>Each item (CSS)</translation>
    </message>
    <message>
        <source>Its link (CSS)</source>
        <translation>Its link (CSS)</translation>
    </message>
    <message>
        <source>The title (CSS)</source>
        <translation>The title (CSS)</translation>
    </message>
    <message>
        <source>Its title (CSS)</source>
        <translation>Its title (CSS)</translation>
    </message>
    <message>
        <source>The date (CSS)</source>
        <translation>The date (CSS)</translation>
    </message>
    <message>
        <source>Its date (CSS)</source>
        <translation>Its date (CSS)</translation>
    </message>
</context>
<context>
    <name>toasoan::WeekStrip</name>
    <message>
        <source>What is due in the next days</source>
        <translation>What is due in the next days</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <extracomment>how many publications are due on a day</extracomment>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Every day</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n due</source>
        <translation>
            <numerusform>%1: %n due</numerusform>
            <numerusform>%1: %n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::YearNoticeDialog</name>
    <message numerus="yes">
        <source>%n day(s) of rest are worked instead.</source>
        <translation>
            <numerusform>%n day of rest is worked instead.</numerusform>
            <numerusform>%n days of rest are worked instead.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign the notice</source>
        <translation>Sign the notice</translation>
    </message>
    <message>
        <source>Yearly notice</source>
        <translation>Yearly notice</translation>
    </message>
    <message>
        <source>Type or paste what the notice says: its number and day, the whole breaks of Tết and Quốc khánh, and days that are swapped. Everybody&apos;s due days follow it once it is signed.</source>
        <translation>Type or paste what the notice says: its number and day, the whole breaks of Tết and Quốc khánh, and days that are swapped. Everybody&apos;s due days follow it once it is signed.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>For example (an invented notice)</source>
        <translation>For example (an invented notice)</translation>
    </message>
    <message>
        <source>The notice, one thing a line</source>
        <translation>The notice, one thing a line</translation>
    </message>
    <message>
        <source>What it makes of the year</source>
        <translation>What it makes of the year</translation>
    </message>
    <message>
        <source>Nothing is typed yet. Below is how it is written; marks and capitals do not matter.</source>
        <translation>Nothing is typed yet. Below is how it is written; marks and capitals do not matter.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n holiday(s), days in lieu and swapped days off.</source>
        <translation>
            <numerusform>%1: %n day off (holidays, days in lieu, swapped days).</numerusform>
            <numerusform>%1: %n days off (holidays, days in lieu, swapped days).</numerusform>
        </translation>
    </message>
</context>
</TS>
