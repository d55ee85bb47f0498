<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="en">
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
            <source>%n section(s). How often each must be renewed is not set yet, so nothing here says overdue.</source>
            <translation>
                <numerusform>%n section. How often it must be renewed is not set yet, so nothing here says overdue.</numerusform>
                <numerusform>%n sections. How often each must be renewed is not set yet, so nothing here says overdue.</numerusform>
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
    </context>
</TS>
