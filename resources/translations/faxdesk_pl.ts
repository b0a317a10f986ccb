<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About FaxDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a library to read its licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its makers put no text beside it. Its licence is {licence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged under the GNU LGPL, version 3, as shared libraries that you may replace with your own build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends documents as faxes through Telnyx. Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountDisplay</name>
    <message>
        <source>Set up your Telnyx account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your IT department&apos;s policy can&apos;t be read: see the notice at the top.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActModel</name>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broadcast B{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faxes {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faxes {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvancedOptions</name>
    <message>
        <source>&amp;Caller name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Webhook address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy stays at Telnyx. It is asked for again with every fax and never remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the pages stays at Telnyx. It is asked for again with every fax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server of yours that Telnyx tells about this fax. Not remembered for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;rom-number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From-number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store a preview at Telnyx, as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the document at Telnyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing and the webhook count for one fax, then they are off again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off where a receiver&apos;s machine can&apos;t agree with ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use T.38 (fax &amp;over internet lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the receiver&apos;s display shows. Letters A–Z, digits, spaces and - _ ~ ! . +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the from-number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplicationList</name>
    <message>
        <source>Fax applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: can&apos;t send, as it has no outbound voice profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: can&apos;t send, as it is switched off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>The link “{link}” names no number that can be faxed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbers} came by a link, beside who stood in To before. Look before you send.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditWindow</name>
    <message numerus="yes">
        <source>%n lines saved: {path}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them: faxdesk audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the whole journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done that fits this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entries checked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal was changed, in %n places.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Broadcast</name>
    <message numerus="yes">
        <source>%n are under way: Telnyx is asked to stop them, and may be too late.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed as there is no such fax number.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these faxes could not take it: look at each.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait: they are cancelled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only to the %n &amp;others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n faxes of this broadcast?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all from the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send again to the %n that failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send again to {count} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all faxes of this broadcast?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results are in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their histories and FaxDesk&apos;s copies are deleted for good. Export the results before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again won&apos;t help there: check the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BroadcastBar</name>
    <message>
        <source>&amp;Back to all faxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all faxes (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BroadcastView</name>
    <message>
        <source>Show its faxes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Being cleaned up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being cleaned up: {done} of {of} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being made again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being shrunk …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being shrunk: {done} of {of} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean up for fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the pages as they were scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out blank pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make scanned pages black on white, straight and without shadows: quick to send, easy to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send without changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink to fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo clean-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the new version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List {name}: Enter opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{group} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Putting it into the queue …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting it into the queue … {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your answer …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernLine</name>
    <message>
        <source>It is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{numbers} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only to {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only to the %n &amp;others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send it &amp;all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one thing to look at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>&amp;Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not fax, because:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Favourite: stands before others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Groups (a semicolon between)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slower tries: more time between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without &amp;T.38</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbers} refused a quality finer than High before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbers} refused so fine a quality before: faxes there begin in High.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message numerus="yes">
        <source>%n contacts became one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets merged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts (*.csv *.txt *.tsv *.vcf *.vcard);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for duplicates …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into &amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: name, company, any part of a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv);;vCards (*.vcf);;vCards 4.0 (*.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostSettings</name>
    <message>
        <source>&amp;hold the queue when it is spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the queue when the budget is spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the queue with &amp;less credit than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly &amp;budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a &amp;minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What faxes cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a price, what a page costs is learned from your account&apos;s records, where they tell it. What is reckoned by prices is an estimate, and called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known, e.g. 0.005</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known, e.g. 0.007</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverChoice</name>
    <message>
        <source>Cover page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>&amp;Cover page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder for cover pages of your own: text files that any editor changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own temp&amp;lates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own templates are text files in this folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template of the cover page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for own templates can&apos;t be made: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverForm</name>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company of the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n faxes shows its own number.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fax numbers, date and page count are filled in by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, company, phone, address and note are kept for the next cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The same on all %n covers. Leave it empty where it wouldn&apos;t fit all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverRow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cover page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short: a few lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard: all fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it will arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>As Telnyx rendered it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a fax in the queue to read its story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar in the list is an estimate: a fax takes about a minute a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture that Telnyx made of the fax</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DirectoryKeeping</name>
    <message numerus="yes">
        <source>%n contacts are in the address book now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the %n from the directory in the book</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep {name} in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the address book now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DirectorySettings</name>
    <message>
        <source>&amp;Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched &amp;below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s directory (LDAP, Active Directory)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To offers whom it knows with a fax number, while you type; it is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody: without logging in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged; it is kept in the system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message>
        <source>Stopped. Nothing was put into the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents could not be put together. Take them out and add them again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>A page may not arrive as it looks here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page takes long on the line, and need not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out {name} (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is gone from its folder. FaxDesk sends the copy it made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed after you added it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleaned up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made into a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without its password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {pages} pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the fax as it will arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop PDFs, pictures or letters here, or press Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop more here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, pictures (JPEG, PNG, TIFF …), text, Word and the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, pictures (JPEG, PNG, TIFF …), text. Word needs LibreOffice, which wasn&apos;t found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program it comes from handed nothing over. Save it there, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open it and drop what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in no folder of this computer. Save it in one, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is on the share {share}, which this computer shows under no folder. Copy it to this computer, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is on the web. Save it as a PDF first, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is still in the mail program. Save it there, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not handed over by the program it comes from. Save it there, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Contacts that may be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact seems to be entered twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are ticked become one: every number and group stays, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditAgain</name>
    <message>
        <source>What was sent could not be read again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureNews</name>
    <message numerus="yes">
        <source>%n faxes failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {recipient}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaxAction</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not go: send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went: mark as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save proof…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again to another number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send before the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it goes…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaxFacts</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk fax no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx fax id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx says: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx&apos;s code: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx&apos;s own words: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultra dark quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultra light quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked so far: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caller name “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document stored at Telnyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in detail: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monochrome, black threshold {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {part} is fax no. {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview stored at Telnyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with T.38</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without T.38</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{took}; {foretold} were foretold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scanned pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Warn of pages longer on the line than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean them up at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean up letters that it makes quick, offer the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover &amp;page of a new fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover page of a new fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many faxes may be under way at once. A new Telnyx account allows 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage, from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers without a &amp;country code are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer to clean them up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to &amp;undo after Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to undo after Send, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn of pages that take longer on the line, in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your fax application allows %n; more are never used.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your fax application allows 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuardSettings</name>
    <message>
        <source>A number &amp;never faxed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a fax goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More recip&amp;ients than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it beside Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has to say that it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hold for the command line too. Who is not to be faxed is never faxed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a &amp;country that no fax has gone to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cover page with nothing on it, &amp;once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number one di&amp;git away from one that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number that costs e&amp;xtra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number that is a &amp;telephone in the address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number where no fax could ever &amp;arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another fax number on the document&apos;s &amp;first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of your o&amp;wn numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same &amp;documents to the same number again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>Cover page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place to drop documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of this fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 366 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {number} faxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number, document, cover, user, tag, reason or date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} faxes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursSettings</name>
    <message>
        <source>C&amp;losed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For faxes that go in certain hours or on working days: Later… beside Send. A day with a year is closed once, one without (12-25) each year; two dots make a span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office &amp;hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the office is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column {name} holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>+ and -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pages of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+A, Shift+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter , ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to To, to the preview, to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In To: choose all numbers, or several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In To: end the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In To: go to the numbers, edit the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the preview and the documents: go through the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the preview: the page larger or smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the preview: turn the page to the right, to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the queue and the history: copy the rows, as text and as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the queue: what can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the queue: what stands on the row&apos;s button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New fax: put aside what stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste documents or numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R, Shift+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the number or document; remove the fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fax&apos;s history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of FaxDesk, from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Locked: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>&amp;New fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fax that you have not sent yet is kept. It comes back when FaxDesk is started without a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another FaxDesk is working the queue. What you send here goes out through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer. To send real faxes, close this window and start FaxDesk without --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up your Telnyx account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached. FaxDesk goes on by itself when it can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is paused. Faxes under way go on; no other starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not sent this fax yet. It was kept for you ({time}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of number {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>A copy to look at could not be made. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program here opens PDFs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Black threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adva&amp;nced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black threshold in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pixel becomes black or white, without greys. Good for text, bad for photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High: letters and forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher qualities show finer detail and take longer to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monochrome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal: large print, quickest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualit&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T.38, caller name, from-number, storing at Telnyx, webhook address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultra dark: fine or pale text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultra light: photos and pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very high: small print, drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is darker than this becomes black: higher makes more black. The usual value is 95.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesButton</name>
    <message>
        <source>Choose which pages are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesEdit</name>
    <message numerus="yes">
        <source>%n of {pages} pages will be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n pages will be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like 1-3, 7 or 5- (to the end). Enter keeps, Escape leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, or like 1-3, 7</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n are doubtful: look at them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are ticked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all that are &amp;marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>What was understood, row by row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>Pasted list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewAdvice</name>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} needs a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set threshold to {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set threshold to {percent}: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use greyscale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use greyscale, high: {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewMode</name>
    <message>
        <source>Cleaned up: scanned pages arrive with these dots. Compare with Original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to what arrives. Telnyx makes the final picture: single dots may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely: greys arrive as patterns of dots, and Telnyx&apos;s pattern may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that were shrunk to black and white no longer change with the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document as FaxDesk shrank it. Your own file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document as it is. It arrives in black and white only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document before it was cleaned up. What arrives is beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{across} dots per inch across, {down} down: the standard&apos;s numbers for this quality, as Telnyx publishes none of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPages</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}: page {place} of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Back to the main window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn this page (R, back with Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPlace</name>
    <message>
        <source>Add a document to see it here as it will arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can&apos;t be sent can&apos;t be shown either.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewSlot</name>
    <message>
        <source>Add a document to see it here as it will arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>As it will arrive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>&amp;Save proof…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One PDF with the reports of %n faxes, and attached to it each document exactly as it was sent, Telnyx&apos;s own pictures where they are kept, and the histories in a form that can be checked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One PDF with the transmission report, and attached to it the document exactly as it was sent, Telnyx&apos;s own picture where it is kept, and the history in a form that can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the file can read the documents. It is checked with: faxdesk verify FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a &amp;picture of the first page on the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QualityNote</name>
    <message numerus="yes">
        <source>%n numbers refused so fine a quality before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some fax machines refuse this. FaxDesk then tries again in High.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} refused so fine a quality before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n faxes were to go from {before}. Your number is {number} now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes will not go until FaxDesk is open again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close FaxDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let them go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fax will not go until FaxDesk is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Already under way: %n. Telnyx was asked to stop them; they may still arrive.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel every fax that has not arrived, and pause the queue?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel these %n faxes?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this fax?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancelled before they went: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close FaxDesk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delivered before, of those you sent off together with them: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>FaxDesk then stays as an icon in the notification area. You can change that in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faxes under way are stopped as far as Telnyx still can. Those that have not gone are cancelled; each can be tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived, so it lies in the bin for {days} days with its proof. History shows the bin and puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not arrive: its story and FaxDesk&apos;s copy are deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep sending when the window is closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep sending?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not sure they went: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only &amp;this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the receiver gets a document with pages missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove these %n faxes?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this fax?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop everything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx is still sending. FaxDesk can&apos;t tell how it ends while it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fax you are composing has not been sent. Close and give it up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no fax left that had to be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fax was to go from {before}. Your number is {number} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is part {part} of {parts}. Cancel the other parts too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is part {part} of {parts}. Try the other parts again too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What arrived (%n) lies in the bin for {days} days with its proof. History shows the bin and puts it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What did not arrive (%n) is deleted for good, with its story and FaxDesk&apos;s copy.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is under way already may still arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed on the cover page is not kept yet. Give it up?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {part} of {parts}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar is an estimate: Telnyx doesn&apos;t tell how many pages have gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {recipient}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueFilter</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fax fits what you look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faxes yet. What you send is listed here, with what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the queue by number or document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of number or document, in any order (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message numerus="yes">
        <source>%n faxes removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 fax removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the history of the selected fax (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages with the cover</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About {time} each; all {pages} in {all} on %n lines, with dialling.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} each; all {pages} in {all} on one line, with dialling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a document, or choose a cover page and write on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a document, or press Edit… and write a message on the cover page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n covers are made out to “{name}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Correct or remove the number marked red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Keep or Cancel for the pages of “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover page alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover page is being drawn …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents are being checked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together they are too big: press Shrink to fit beside “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a fax number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time} on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>as %n faxes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as %n faxes to each</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n numbers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>to 1 number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be sent: take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is being cleaned up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is being shrunk …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too big: press Shrink to fit beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” needs its password: press Unlock… beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed: choose which version goes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>&amp;Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, comma or semicolon ends a number. Left arrow goes to the numbers before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or fax number, e.g. +1 312 736 7276</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: fax numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n numbers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lear: remove all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n &amp;marked red</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the one &amp;marked red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientsPanel</name>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep whom the directory knows in the address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the address book (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the numbers back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n marked red</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the numbers that are impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the one marked red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the contact out of the address book again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenameButton</name>
    <message>
        <source>&amp;Rename group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of the group:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group is called {name} now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenderedWindow</name>
    <message>
        <source>As Telnyx rendered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx made this picture; the receiver&apos;s machine printed it, or will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;file for each, in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in &amp;one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax reports.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What became of these %n faxes, each on a page of its own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this fax, on one page: for the file, or for whoever asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a &amp;picture of the first page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportSettings</name>
    <message>
        <source>After each &amp;delivery save the report in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports show a picture of the &amp;first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetrySettings</name>
    <message>
        <source>&amp;without T.38</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Before the 2nd, 3rd, … try; the last number serves for all later ones. FaxDesk tries %n times at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>If the machines don&apos;t understand each other, last try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the last try in normal quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the last try without T.38</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to wait after &amp;other faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to wait after a &amp;busy line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a fax doesn&apos;t get through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in &amp;normal quality</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch back the fax that was put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fax you were composing was put aside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SenderLineSettings</name>
    <message>
        <source>&amp;Telnyx prints such a line already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, time, name, numbers and page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &amp;it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ender&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s line at the head of each page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the law asks for it: faxes from the USA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as on cover pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsAdvice</name>
    <message>
        <source>Set it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax application “{name}”, from {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New faxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo has an account of its own, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Telnyx …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the fax application to send with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;rom-number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From-number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an API key in the Telnyx portal (Account, Keys &amp; Credentials), copy it and paste it here. FaxDesk then fetches what you can choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the API key first, then press Test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Test: then choose from what Telnyx has for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send with this &amp;fax application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up your Telnyx account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in FaxDesk. Its log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works, but no fax application of this account can send. Fix it in the Telnyx portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works. Credit: {credit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works. It may not see the account&apos;s credit; faxes go all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application has no phone number. Give it one in the Telnyx portal, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by your administrator (TELNYX_API_KEY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key you gave before; paste another to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, your number so far, belongs to “{name}”. Faxes from it can&apos;t go with this application.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are kept for faxes whose outcome isn&apos;t known yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 line is kept for a fax whose outcome isn&apos;t known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month about {spent} of {budget}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} ({kept} kept for a fax in doubt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n lines in use</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of 1 line in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ {pct} % of this month&apos;s budget of {budget} is spent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: put nothing into the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put nothing into the queue (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Contacts, groups and recent recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not fax: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes {who}; {n} are offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>group, %n contacts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>&amp;Save as ZIP…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting, which tries every part of FaxDesk: up to a minute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it through, save it, and give it to whoever helps you. It has no names, numbers, documents or keys in it. FaxDesk sends it nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the information for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TellingSettings</name>
    <message>
        <source>A broadcast has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deadline is in danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fax failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fax needs somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fax was delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An icon in the notification area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask when faxes wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit is low below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End FaxDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From and to, like 18:00-08:00; what came in them is told afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours, from and to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start FaxDesk when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me by a notification when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no notification area: FaxDesk ends when its window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With names and numbers, on a locked screen too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleBox</name>
    <message>
        <source>As it will arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the fax or the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page as it will arrive, or the document as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open FaxDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%n being cancelled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The next fax is begun, so what was taken back stands in the queue as cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing could be taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message numerus="yes">
        <source>%n faxes are in the queue, which is on hold.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes are in the queue, which is paused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes are in the queue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fax is in the queue, which is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fax is in the queue, which is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fax is in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the faxes back ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: take the faxes back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes, unlock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being opened …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be sent without its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own file stays as it is. FaxDesk opens its copy once and keeps the password nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” needs a password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>goes {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there by {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when nothing else waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} on working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, their time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenButton</name>
    <message>
        <source>Later…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it later, in certain hours, by a time, before or after others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenDialog</name>
    <message>
        <source>&amp;Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;soon as its turn comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be there b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be there by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to be there has passed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to go has passed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent: before all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nothing else waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the &amp;receiver&apos;s clock, where the number tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on &amp;working days: Monday to Friday, not on closed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then &amp;ask me instead of sending it late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;About FaxDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collect information for support…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste documents or numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address &amp;book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit &amp;log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;later…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx &amp;account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomBox</name>
    <message>
        <source>1:1, dot by dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the page (+ and -, or double-click the page)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>${number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--since, --until, --user and --what go with --log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Telnyx account that isn&apos;t verified yet may only fax to verified numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact needs a name or a company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country is given by two capital letters, like US.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cover page alone needs a --message or a --subject, or name files with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency is given by three letters, like USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A directory is given as ldaps://host or ldap://host, with a port if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document with a password is sent only after you agreed that it goes without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document&apos;s address must begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fax can&apos;t dial an extension: it goes to the number without {extension}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fax takes its document from one place: a file, an upload or web addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fax that is not sent yet is kept for 0 to 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language is given by its code, like de; nothing stands for the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is asked about above 0 to 100,000 recipients; 0 asks about none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page can be called slow from 30 seconds to an hour on the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page is turned by a quarter, a half or three quarters, and only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page takes more than ten minutes on the line. Few receivers wait for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this entry in the journal can&apos;t be read any more. What is left of it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password doesn&apos;t belong into the team&apos;s address, where others can read it. Leave it out: it is asked for and kept in the keyring, or taken from a passfile or PGPASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person who used FaxDesk gave it up on {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person who used FaxDesk said on {time} that it was sent. That is their word: Telnyx had not confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy on the way refused it: it wants a user name and password (HTTP {status}). Put them into this computer&apos;s proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy or filter on the way refused it (HTTP {status}). Ask whoever looks after your network to let FaxDesk reach Telnyx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark stands where it can&apos;t. Nobody can tell its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single page is larger than a fax from this computer can be. Shrink the document to fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small square code on page {page} could not be read: its dots need finer lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subject and a message stand on a cover page: name one with --cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a letter or a digit, and has at most {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A try that seemed lost has turned up at Telnyx after all: it did go. See the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A watched folder needs its whole path, from the root or the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {time} on the line instead of {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account or API key set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a PDF file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a document instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it again to send it as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the document itself instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address book exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that, Telnyx reported a try of this fax as delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All faxes of broadcast B{broadcast} have ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages seem to be blank: look at them before you leave any out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it in the Telnyx portal, then send it again, or give it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount is written like 0.007 or 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another FaxDesk is open. Close every FaxDesk, then go back to the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk has taken this fax over. Nothing was sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another fax to this number is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the redactions in the program that marked them, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as Telnyx reports, no fax machine took the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for the document itself, as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever owns it for access, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked Telnyx to stop it. Until Telnyx confirms, it may still arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked Telnyx: not found so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this pace it may not be there by {time}. Call them, or free a line: hold other faxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {since} and {day} the journal was changed and its chain made anew: it doesn&apos;t fit the seal of {day} any more. {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white with a threshold of {threshold}%: about {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast B{broadcast} is not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call and ask whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call and ask whether they take faxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to this number cost extra. Check that you mean it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it, or go on waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it, say what became of it, or go on waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Telnyx has confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: not reported as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is a fax number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number and send the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose some of its pages, or fewer documents at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pages that are to be sent, if they are not for the receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close FaxDesk and open it again. If that doesn&apos;t help, install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed days are written like 2026-12-24, 12-25 (each year), 2026-12-27..2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours on page {page} would look the same, or disappear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole key from the Telnyx portal once more (Account, Keys &amp; Credentials), or make a new one there: one that was deleted is never accepted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO: this fax went to FaxDesk&apos;s built-in simulator. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged journal repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what you don&apos;t need, then add the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered with a doubt, as Telnyx reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered, as Telnyx reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered, but its report could not be saved in the folder for reports. Save it from the fax&apos;s menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered. Telnyx has confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document viewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended without a reason given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sheet is made to fit the width of its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAXDESK_LINES must be a whole number from 1 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: not reported as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax deleted after 30 days in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax put into the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax taken out of the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax {fax} is a colleague&apos;s. You may not change it; they, or a lead of the team, may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax {fax} is a colleague&apos;s. You may not open its documents; a lead of the team may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax {fax} is not in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax {fax} to {to} is delivered with a doubt: it was on the line for {took}, its pages take about {foretold}. Ask the receiver whether all of it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax {fax} to {to} is delivered with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax {fax} was sent to one number alone: it is part of no broadcast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk asks Telnyx once more before it sends again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t move files in this folder, so it takes none. Allow it to write there, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t write its journal, so nothing is sent. Check the rights of its data folder. What was queued is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t write to its folder {folder} ({reason}). Make sure that you own it and that the disk isn&apos;t full, then start FaxDesk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk did not attach the file “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk did not write this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk ended while the fax was handed over. It may have gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk fax no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk is asking Telnyx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk keeps private papers and won&apos;t put them on a network share: {folder}. Set FAXDESK_HOME to a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk knows no policy entry “{name}”. It is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk tries again at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk was closed during the upload. It starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk was closed in the middle of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk was not open when it was to go, which is long ago. Let it go, or give it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk was not open when it was to go. It goes now instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of the document is gone or was changed. Add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of the document is gone. Add the document again and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of this document is gone. Take it out and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is damaged, and another FaxDesk still has it open. Close every FaxDesk, then start it again: it repairs what it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is damaged. Nothing more is sent. Close every FaxDesk and start it again: it repairs what it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is in use by another program. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged and no fax could be read back. It is kept as {file}. If you have a backup, close FaxDesk and go back to it with: faxdesk backup --restore FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged, and not all of it can be read any more. Faxes read back: {faxes}; known to be lost: {lost}. The damaged journal is kept as {file}. The queue is paused: what went last may still be shown as waiting. Check the list, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged. All {faxes} faxes in it were read back. The damaged one is kept as {file}. The queue is paused: what went last may still be shown as waiting. Check the list, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faxes went to {number} before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File as handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page left out, as was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page not shown: FaxDesk no longer has the file as handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page, drawn by FaxDesk from the file as handed over. Telnyx makes the final picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width, or choose what is printed where it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix it in the Telnyx portal, then press Resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fonts of barcodes or signs aren&apos;t in this file: letters stand in their place. They are {fonts}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts of barcodes or signs aren&apos;t on this computer: letters stand in their place. They are {fonts}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts that aren&apos;t in this file are replaced by others: {fonts}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts that aren&apos;t on this computer are replaced by others: {fonts}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Found at Telnyx: it did go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From-number changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it again from where it came from, or save or scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it again from where it came from, or scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the file again, or save or scan the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --pages once for all files, or once for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the pauses in minutes, like 1, 2, 5, 10. Each may last from 0.2 to 1440 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up by a person, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes when Telnyx can be reached again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes when nothing else waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey boxes or marked lines on page {page} would turn black, and the text in them be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey text on page {page} would arrive as dots and be hard to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greyscale in high quality: about {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing the fax over to Telnyx, try {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing the fax over to Telnyx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours are written like 08:00-18:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it belongs on the fax, have it print in the program that made it, or add a screenshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is on a network drive or a USB stick, check the connection and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is to arrive, save it as a PDF where it was written, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the fax fails, open the file, print it as a new PDF and send that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the address book this is a telephone, not a fax machine. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information for support saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not go in time and was not sent. Try again sends it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed before it could be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes from {number}, which your IT department has locked since it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes with the settings that your IT department has locked since it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes without T.38, as the address book has it for this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had not ended when this report was made. Make another report when it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too late to cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t certain how many pages this PDF has: {pages} or {other}, depending on who counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have gone, and Telnyx gives no answer. Nobody can be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be there before it may go. Choose a later time to be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never handed over to Telnyx, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was to be there by {time} and has not gone. Send it late, or give it up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was to be there by {time}. It goes late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went from an account that FaxDesk no longer uses and that gives no answer now, so nobody here can tell what becomes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be cancelled as soon as it is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its broadcast is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its from-number was corrected: it goes from {number}, no longer from {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hours are over for today. It waits for the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its report was saved in the folder for reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal set back to a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal&apos;s chain exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep greyscale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave that setting as it is by default, and send the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this page out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go when it may go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibreOffice could not make this document into a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibreOffice made this into a PDF. Lines and pages may break elsewhere than you are used to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibreOffice took too long with this document and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text or drawing on page {page} would disappear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the cover page&apos;s file has a field that isn&apos;t known: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the cover page&apos;s file needs one label and one value, or two of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Look at them, and leave them out if nothing is on them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look for it in that account&apos;s Telnyx portal. FaxDesk goes on asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through its pages before you send it, or get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through its pages, or have it saved with its fonts embedded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through its pages, or save it as a PDF where it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it was moved or renamed, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low credit is a whole amount, from 0 to 100,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {time} by FaxDesk {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the document smaller or print it to PDF again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as sent by a person, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as sent by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as sent by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked for redaction but not applied: the text would be readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked “{label}”. Is a fax there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked “{label}”. That is no fax number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a third of a page would arrive black. Look at it in the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a third of page {page} would arrive black, as grey paper does. It takes about {time} on the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be there by {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name files, or --media-url addresses, or a --cover with a --message: one of the three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the backup to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the picture to be written with -o, or ask for --json, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never faxed before. Compare the number with the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No black threshold suits all pages: greyscale keeps the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No directory is set. Name one in the settings, or let IT set one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fax application has been chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fax has been delivered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fax has ended otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fax has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fax has gone to this country before. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fax is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fax is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fax needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fax number stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fax number was found that says who it goes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fax of broadcast B{broadcast} has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No from-number has been chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number in this country has so many digits. Check each one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has shades that take long on the line: it is sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page of this document is a scan in shades: there is nothing to clean up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request to Telnyx can be made with these settings, so nothing was sent. Check TELNYX_BASE_URL and the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such number is known. Check it; if it is right, you can send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user is set for the directory: it is asked without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is sure whether this fax went. Please decide: send again, sent, or give up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the columns is known to hold numbers: {columns}. Say which ones do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known whether it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: whether it arrived in whole, in part or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: whether some of its pages arrived. A call can break off after any page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken by Telnyx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is written down is called “{value}”. There is: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, or at a time: not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number dialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and names forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older events taken into the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more to one recipient at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One digit away from a number you know. Compare each digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file holds at most {limit} reports. Choose a folder, and each is a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the documents can&apos;t be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one number can be the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it and add the PDFs inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it and print it as a new PDF, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Adobe Reader and print it as a PDF, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in OneNote, print the page that is needed as a PDF, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Publisher, save it as a PDF and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Visio, save it as a PDF and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a program that shows it and save it as a PDF, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as a PDF and add that, or install LibreOffice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the XPS viewer, print it to “Microsoft Print to PDF”, and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the browser and print it as a PDF, or download the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and print it as a PDF, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in your address book and print it as a PDF, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in your calendar and print it as a PDF, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in your mail program, and print it to PDF or save what is inside, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it there, choose File, Export to, PDF, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it where it comes from to have it downloaded, or save or scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it where it was drawn and print it as a PDF, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it where it was written, save it as a PDF and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with its password, save it as a PDF and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, print the report that is needed as a PDF, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, save it as a PNG, a JPEG or a PDF, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, save or print it as a PDF, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file, print it as a new PDF, and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link, save or download the document itself as a PDF and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened with its password. It is sent without one, as paper has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} has a photo: black and white would turn it into blots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} is much wider than tall. On fax paper its text becomes very small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} is named twice. Name it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: it is full of fine dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: its greys become patterns of dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: this quality has twice as many lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} would arrive nearly all black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} would arrive nearly blank: what is on it is too light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page}, for one, has a photo: black and white would turn it into blots, greyscale keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page}, for one, has a photo: high quality in greyscale shows it, without the finest one&apos;s many minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page}, for one, has a small square code: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page}, for one, has fine print: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page}, for one, has grey boxes: black and white with a threshold of {threshold}% keeps the text and leaves the boxes white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page}: about {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages and cover pages need files: what Telnyx fetches itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pages {pages} seem to be blank.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses before another try are whole seconds, from 10 to 86400 each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it as a PDF on ordinary paper size, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it as a PDF where it looks right, and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it to PDF, or save its attachments and add those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the pages that are needed to a PDF, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Proof of {n} faxes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Proof saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back from a damaged journal. Its last steps may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to send, made into a PDF by FaxDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote station id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported as delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of a broadcast exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a JPEG, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a PDF in the program it was written in, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a PDF where it was written and add that, or install LibreOffice: it is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a PDF where it was written, and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or scan it at a lower resolution, 300 dots per inch or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or scan the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is to be sent of them, and add it as documents of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which hours, as --between 08:00-18:00, or --between office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say until when, as --deadline 17:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when: --at, --between, --deadline, --priority, or --now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom the folder&apos;s files go to, or that their names, their sidecars or their first pages say it: one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or save it at a lower resolution, or in several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the details, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} drawings (page {pages}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} form fields (page {pages}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} highlights (page {pages}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} layers ({names}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} marks (page {pages}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} notes (page {pages}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} pieces of handwriting (page {pages}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} signatures (page {pages}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} stamps (page {pages}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} typed texts (page {pages}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send it all the same, and it goes as several faxes; or choose fewer pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it without them, or accept or reject them where it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send only what is needed of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent before the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent with its tracked changes accepted: what was deleted is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several numbers stand in this row. Which one is the fax?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the message if one page is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink it to fit, or scan or save it at a lower resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink them to fit, or send one of them as a fax of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrunk from {before} to {after}. Pages that became black and white no longer change with the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some fax machines refuse so fine a quality. FaxDesk then tries again in high quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Some pages are portrait and {n} are landscape: those are turned to fill the paper.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody answered, but no fax machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has just dealt with fax {fax}. Look at what it says now, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between line {first} and this one isn&apos;t what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in FaxDesk failed and is tried again. If this stays, start FaxDesk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in FaxDesk went wrong, so this may not have been done. Look, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the files inside and add those that are to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as a number abroad. Check the country, or type it with a plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back by Undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from the watched folder “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the bin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx allows no more calls at once for your account. FaxDesk uses fewer lines for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx answers again: it is still under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx asked us to slow down until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx asks FaxDesk to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx asks FaxDesk to slow down. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached safely: its certificate isn&apos;t trusted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx confirms it, with a doubt: it was on the line for {took}, and its pages take about {foretold}. Ask the receiver whether all of it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Telnyx confirms it, with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx could not be reached. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx could not fetch the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx could not read the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx did not take it, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t accept the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send from this from-number. Choose another in the settings, or have it verified in the Telnyx portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send from this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send with the fax application that is set up. Choose it again in the settings, or fix it in the Telnyx portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let your account send to this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t show this fax, so it probably did not go. Nobody can be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take one of this fax&apos;s settings ({field}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx fax id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx fetched this document itself: FaxDesk has no copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx had a fault (HTTP {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx had a fault while it prepared the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx has not stopped it. Please decide: give it up, mark it as sent, or send it again. FaxDesk goes on watching it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx has prepared the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx has put the fax into its queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx has taken the fax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx is about to dial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx is dialling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx is preparing the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx is sending the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx knows the API key but doesn&apos;t permit this. Check the key&apos;s rights and the account&apos;s level in the Telnyx portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx no longer has the uploaded document. It is uploaded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx no longer knows this fax. It may have gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx refused it (HTTP {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx refused it: “{title}” (HTTP {status}, code {api_code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx refused the API key, once. It is asked once more. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx refused to cancel it. Say what became of it, or go on waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx reports a failure and a success at once. It may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx says it is too late to cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx says that the fax failed, and gives no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx says that this fax was cancelled, but nobody did that here. It may have been cancelled in the Telnyx portal or by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx shows a fax like this one, which may be another&apos;s. Nobody can be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx tells a stage that FaxDesk doesn&apos;t know: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx was asked to stop the fax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx&apos;s own picture of the fax was fetched and is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx, or a proxy on the way to it, had a fault (HTTP {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no fax number. Nothing was queued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long for a watched folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long: at most {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That must stand on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name is too long for the sender&apos;s line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 1 behind +52 was left out: numbers in Mexico have had none since 2019.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key has been revoked at Telnyx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key has characters that no key has (“{characters}”). Copy it again in the Telnyx portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is damaged, so not all of it can be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address book says: do not fax. Only who keeps the address book can lift that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer did not come from Telnyx. A proxy or a log-in page may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area code is missing. Type the whole number, area code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached document isn&apos;t the one that the chain has for this fax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached file “{name}” is missing, or can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached file “{name}” isn&apos;t what was attached: its SHA-256 differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The black threshold is a whole number from 1 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The black threshold works only with monochrome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call broke off. Some pages may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller display name may have letters A–Z, digits, spaces and - _ ~ ! . + only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller display name may have {limit} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain ends otherwise than the journal has written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client state is not valid Base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The columns of {n} sheets don&apos;t fit the width of the paper: they part over pages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The connection broke before Telnyx answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke while the fax was handed over. It may have gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover page could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover page is empty: no name, no subject and no message stand on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover takes {n} pages: its text doesn&apos;t fit on one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily spending limit of your Telnyx account is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged journal no longer says which document this was. Add it again and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo takes no API key. Start FaxDesk without --demo to set up your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory {server} broke the connection off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory {server} can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory {server} doesn&apos;t accept the password of {user}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory {server} doesn&apos;t answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory {server} offers no encryption, so nothing was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory {server} refuses to search ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory {server} shows a certificate that isn&apos;t trusted, or isn&apos;t its own ({reason}). Nothing was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory&apos;s attributes are given like “name=displayName,cn company=o fax=faxNumber”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory&apos;s filter must be in parentheses, like (objectClass=person).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk doesn&apos;t take what FaxDesk writes into its journal, so nothing is sent. Check that it isn&apos;t full and still connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so FaxDesk can&apos;t write its journal and sends nothing. Make room: FaxDesk then goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has too many pages for a fax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is too big for a fax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document names another fax number. Check who it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The entries of {n} faxes in FaxDesk&apos;s journal can&apos;t be read whole any more. They stand in the list with what is left of them; those that had not gone are on hold. Look through them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The fax failed, and Telnyx gives an unusual reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fax is mostly text: black and white with a threshold of {threshold}% keeps letters crisp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fax service was out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fax to {who} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fax to {who} may be too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fax to {who} needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fax to {who} was delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as a whole isn&apos;t what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins otherwise than a chain of this name does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file beside it doesn&apos;t say who it goes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file beside it has something under “{name}” that can&apos;t stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file beside it says “{name}”, which FaxDesk doesn&apos;t know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file beside it that says who it goes to can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the cover page “{name}” can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that says who it goes to has not come within ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was taken away while FaxDesk had it in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the directory&apos;s certificate can&apos;t be read: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the directory&apos;s certificate must be named in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter for the directory {server} can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for reports must be named in full, from its drive or root on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for seals must be named in full, from its drive or root on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there, or FaxDesk may not look into it. It goes on by itself once it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The from-number must be in international form, like +13125790015.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group “{group}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The information could not be collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be brought up to date. It was left as it was. Please use the FaxDesk that you had before, and tell us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal must be brought up to date, but an older FaxDesk still has it open. Close every FaxDesk, then start this one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was damaged, so nobody knows whether this fax went. Telnyx is asked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was written by a newer FaxDesk. Please update FaxDesk on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last fax there could never arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last try goes in normal quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last try goes without T.38.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter says {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters were read as a telephone&apos;s keys. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has this fax as “{state}”, its history as “{told}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine may not know so fine a quality: from now on it is tried in high quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest {n} lines are missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The number did not react to the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of lines is a whole number from 1 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side refused the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page can&apos;t be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages {text} run backwards. Write {better}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password could not be taken off this document. Open it, save a copy without one and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is no regular expression of at most 200 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place where this computer keeps passwords is locked. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy locks “{name}” without giving it a value: it stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy names a setting that FaxDesk doesn&apos;t know: “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read: it is no JSON object. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read: line {line} is no valid JSON. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy “{name}” has “{entry}” twice, again in line {line}. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy&apos;s “{name}” can&apos;t be used as it stands. It is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview format works only with “Store preview”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priority is one of: urgent, normal, when-idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof as a whole isn&apos;t the file that FaxDesk made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy in {setting} can&apos;t be used, so FaxDesk can&apos;t reach Telnyx. Correct it, like http://proxy.example.com:8080 or socks5h://127.0.0.1:1080, and start FaxDesk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way to Telnyx can&apos;t be reached, or doesn&apos;t let FaxDesk through. Check this computer&apos;s proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is on hold until you fix it and press Resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue was put on hold. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver was busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same document has just been sent there, or is about to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number stands there twice. Leave out one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s line: by country, always or never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server doesn&apos;t speak TLS, so nothing was sent to it. Whoever runs it can turn that on; sslmode=disable in the team&apos;s address goes without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is PostgreSQL {version}. FaxDesk needs 14 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted, so nothing was sent to it. Name the file of the authority that signed it: sslrootcert=FILE in the team&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked, so FaxDesk can&apos;t read the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s database can&apos;t be reached. Nothing is sent until it answers; FaxDesk goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s database doesn&apos;t let this user do that. Whoever runs it can change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s database refuses this user or password. Whoever runs it can say which to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s database wants a password. Give it with: faxdesk team join, in a passfile, or as PGPASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone network could not put the call through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone network doesn&apos;t take this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to undo is from 0 to 60 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The try that you decided about has arrived after all. See the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The try that you decided about has ended at Telnyx without arriving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two fax machines could not understand each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload broke off. It will be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload has failed many times over, so this fax waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload takes unusually long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watched folders can&apos;t be read as they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to the directory {server} isn&apos;t encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook address must begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {prefix} for your outside line was left out. Check that the rest is the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are letters or signs between the digits. Type the digits alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several fax numbers, and nothing says which is meant: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a group “{group}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a seal of {day}, and the journal doesn&apos;t reach so far: it was cut off, or set back to a copy. {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Telnyx API key yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no broadcast B{broadcast}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to send with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contact in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contact {contact} (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contact “{name}” in the address book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cover page called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no fax {fax}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group “{group}” in the address book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page 0: the first page is page 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There is no page {page}: the document has {n} pages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no password for {user} at the directory {server} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such database or user on that server. Check the team&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such kind of column: “{column}”. There are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such setting, or it can&apos;t have that value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no team in this database yet. Its owner makes one with: faxdesk team init.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing but zeros in this file: it wasn&apos;t saved or downloaded completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These documents are too much for one fax. Send fewer at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These documents can&apos;t be joined into one fax. Send them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings can&apos;t go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin lines on page {page} would disappear: they are thinner than a fax&apos;s dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This FaxDesk has no words for what happened here (“{code}”). The details may say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This FaxDesk is newer than the team&apos;s database, so nothing is written. The database&apos;s owner brings it up to date with: faxdesk team init.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF has a script in it. It isn&apos;t run: the pages are faxed as they were saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF has {pages} pages. A fax can have {limit} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is a folder of other files. Only its cover page is faxed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is damaged and can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is damaged and had to be repaired to be read. Parts of it may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is so complex that it couldn&apos;t be checked completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF needs a password to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no place to keep the API key safely. FaxDesk forgets it when it closes; enter it again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cover page&apos;s file has nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cover page&apos;s file is too long: {limit} characters are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data folder holds {found} faxes, but FaxDesk was started for {wanted} ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is in no team. Name its database with --database postgresql://USER@HOST/DATABASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document can&apos;t be cleaned up. It is sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document can&apos;t be made into a fax. Open it, print it to a new PDF, and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document can&apos;t be made into dots. Send it without --own-dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document can&apos;t be shrunk. Scan or save it at a lower resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document has tracked changes: what was deleted is faxed too, struck through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document needs no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fax application can&apos;t send: it is inactive or has no outbound voice profile. Give it one in the Telnyx portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fax application has no such number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fax has ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fax has not ended yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fax is marked as sent. To send it again, add the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fax is not on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fax is not over yet. Cancel it first, then remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fax is not waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fax is on hold and has not gone: send it again or give it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fax waits for no decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fax was delivered. To send it again, add the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fax&apos;s story, its number, name or documents aren&apos;t what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be checked: it takes too long, or stops the program that reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be read from where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file changed after it was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file changed while it was being read: another program is writing to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has {size}. A fax can have {limit} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has {size}. Files from this computer can have {limit} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has {size}: far too much for a fax, even made smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty: it has 0 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file isn&apos;t there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file wasn&apos;t checked: the part of FaxDesk that reads PDFs didn&apos;t start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not watched: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is watched already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes to many. Check To and the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has {size}, more than the {limit} of one fax. It is sent as several, one after the other; each says which part it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Outlook&apos;s wrapping for attachments (winmail.dat).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a DjVu document, not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Microsoft Works document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a OneNote section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PostScript file (PS or EPS), not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Publisher document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Visio drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Word document, not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a WordPerfect document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a calendar entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a contact&apos;s card (vCard).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database, as of Access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a document of Apple&apos;s Pages, Numbers or Keynote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fax number of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file of the system&apos;s own, not a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a form that only Adobe Reader shows. The fax may say &quot;Please wait&quot; instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of values, as programs exchange them: long lines are wrapped, and columns may not stand under each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of values, not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a packed archive, not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a photo in the HEIC format, not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a photo in the HEIC format, which this FaxDesk can&apos;t read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture in a format that FaxDesk can&apos;t read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture, not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a presentation, not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a program&apos;s data (JSON), not a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a program&apos;s data (XML), not a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a program, not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a signed or encrypted message, not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sound or film, which can&apos;t be faxed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a spreadsheet, not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a technical drawing, as of AutoCAD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a text file, not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page, not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an Office document that needs a password to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an Office document, not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an Office document. FaxDesk reads it with LibreOffice, which wasn&apos;t found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an XPS document, Microsoft&apos;s own kind of PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an electronic book, not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an emergency number: no fax can go there. Type a fax number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database, like postgresql://faxdesk@db.example.com/faxdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no fax number in international form, nor a SIP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no fax number, and nobody in the address book is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a fax number. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is only a link to a document that lies elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a cover page: {limit} characters are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal is a backup of {when}. The queue is paused: what is shown as waiting may have gone since. Check the list, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line can&apos;t be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line was moved: it belongs where line {place} stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line, or its fax, doesn&apos;t say what was written then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a pager&apos;s number, not a fax machine&apos;s. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month&apos;s faxes have cost about {spent}, of a budget of {budget}: raise it in the settings, or go on all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number can&apos;t receive faxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number doesn&apos;t exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too long. Are these two numbers, or is there a digit too many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too short. Is a digit missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page can&apos;t be drawn. Open the document, print it to a new PDF, and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password doesn&apos;t open the document. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is damaged or cut off and can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large: it has more dots than anyone could fax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is an indication that the fax arrived, not a proof of receipt: it doesn&apos;t show that its pages can be read there, or that anybody has read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report says what FaxDesk and Telnyx know of this fax. It shows no delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has more columns than the first one. Is a comma without quotes in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring to keep the API key in. Set TELNYX_API_KEY in the environment instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring to keep the directory&apos;s password in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring. The API key must be typed each time FaxDesk starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes unusually long, and Telnyx gives no answer about this fax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes unusually long. Telnyx says it is still under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long to be faxed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This translation can&apos;t be read: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook has {n} sheets. All of them are faxed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are this computer&apos;s; delivery is when FaxDesk heard of it. Telnyx&apos;s clock differed by {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {names} and {n} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together the documents have {size}. A fax from this computer can have {limit} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late to cancel: it was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals of the history exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or call and ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when fewer faxes are under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or add the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a fax number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number with its country code, as in +1 312-736-7276.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password when you add or send it, or save a copy without one and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultra dark quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultra light quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way when last heard of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and add the documents inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {day} the journal was changed and its chain made anew: it doesn&apos;t fit the seal of {day}. {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading the document to Telnyx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use black and white, with a threshold of {threshold}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use very high quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is saved completely, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a free line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until the parts before it have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folder “{folder}”: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done about new numbers is one of: off, tell, confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done about scanned pages is one of: letters, ask, always, never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is given of the directory is too long: {limit} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be the fax number is none: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the proof states of its faxes can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the window is closed, faxes go on “always”, “never”, or “ask”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a black threshold. Leave out one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a caller display name. Leave out one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a preview format. Leave out one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a webhook address. Leave out one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something into it, save it and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You aren&apos;t allowed to read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose another time for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose when its turn comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decided: it did not go, send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave this fax up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You kept it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You let it go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not change the team&apos;s address book. Ask whoever runs the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not let somebody be faxed again who is marked “do not fax”. A lead of the team may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not remove faxes for good. An administrator of the team may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not see what the team&apos;s faxes cost. A lead of the team may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write what the team has into files. A lead of the team may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You moved it to the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took it back before it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Telnyx account has no fax application with this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Telnyx account has no money left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Telnyx account has {credit} left, less than the {least} that you want to keep: add money, or lower that in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Telnyx account is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Telnyx account is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Telnyx account is inactive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Telnyx account is not verified yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Telnyx account may not send faxes to this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Telnyx account may not send faxes to this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Telnyx account&apos;s level doesn&apos;t allow this fax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Telnyx credit is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your fax application at Telnyx has no outbound voice profile that it can use. Give it one in the Telnyx portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your fax application at Telnyx has no outbound voice profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} earlier attempts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>document stored at Telnyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monochrome, black threshold {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none here: Telnyx fetched it from the address given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview stored at Telnyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without T.38</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{credit} left. Without money the queue is put on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delivered} of {all} delivered, {failed} failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not faxed: it lies in “failed” of the watched folder “{folder}”, with the reason beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, “{label}”. The fax number is {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} belongs to your fax application {name} ({id}): faxes from it can&apos;t go with another one. Choose that application, or give the number to this one in the Telnyx portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} refused so fine a quality before: choose high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} broadcasts have ended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters can&apos;t be shown, and boxes stand in their place: {example}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ended otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes may be too late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes were delivered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are attached to this document. They are not faxed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files from watched folders were not faxed: each lies in “failed” of its folder, with the reason beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} lines are missing here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were taken out, and nobody has written down who did that.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} marks are not faxed (page {pages}): this PDF doesn&apos;t say what they look like.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its {pages} pages can&apos;t be read and may be missing from the fax.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are far longer or wider than paper: they are shrunk to fit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are very large and are shrunk to fit: small print may be unreadable.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are very small, smaller than a postcard: they arrive as small as that.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have fine print, the first is page {page}: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have grey boxes, the first is page {page}: black and white with a threshold of {threshold}% keeps the text and leaves the boxes white.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have photos, the first is page {page}: black and white would turn them into blots, greyscale keeps them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have photos, the first is page {page}: high quality in greyscale shows them, without the finest one&apos;s many minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have small square codes, the first is page {page}: very high quality, in black and white with a threshold of {threshold}%, keeps them readable.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages with shades are sent as FaxDesk&apos;s own dots: quick, their letters a picture.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or other parts aren&apos;t in the document itself, only links to them. They are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} recipients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scanned pages were cleaned up for the fax: black on white.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signatures are not faxed (page {pages}): this PDF doesn&apos;t say what they look like.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things want a look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} pages are more than one fax can have. They are sent as {parts} faxes, one after the other; each says which part it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} pages are too many. At most {limit} can be sent at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, about {time} on {n} lines, about {cost}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, about {time} on {n} lines.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, {pages} pages, about {time} on {n} lines, about {cost}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, {pages} pages, about {time} on {n} lines.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, as far as it was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: there are several. Choose one with {option}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: your Telnyx account has none that can send. Add one in the Telnyx portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} at {desk} has just decided about fax {fax}. Look at what it says now, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}-{month}-{day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Store media” doesn&apos;t work for an uploaded document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written. Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no fax number in the address book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is set by your IT department and can&apos;t be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is set by {who} and can&apos;t be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may be several contacts: {listed}. Write more of the name, or the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has passed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is more than a year away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no day. Write it like 2026-03-31, or today, or yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no role with a right. Write it like clerk:address-book; faxdesk team roles lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no time. Write 17:00, tomorrow 8:00, Mon 9:30, or 2026-03-05T08:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” names no pages. Write them like 1-3, 7 or 5- (to the end).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no day or time. Write it as 2026-03-05 or 2026-03-05T14:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
