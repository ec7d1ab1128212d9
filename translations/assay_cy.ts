<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>Choice</name>
    <message>
        <source>Read</source>
        <translation>Darllenwyd</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Clywyd</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gwelwyd</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Cryfder</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Diffyg</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Niwtral</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Done again: %1</source>
        <translation>Ailwnaed: %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Statements</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Evidence item</source>
        <translation>Eitem o dystiolaeth</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Conflict</source>
        <translation>Gwrthdaro</translation>
    </message>
    <message>
        <source>Evidence item</source>
        <translation>Eitem o dystiolaeth</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Cyfranogwr</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Overview</source>
        <translation>Trosolwg</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Gradd</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dyddlyfr</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Gradd</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Niwtral</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished">Sgôr</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Create the workbook</source>
        <translation>Creu&apos;r llyfr gwaith</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation>Ymuno â&apos;r tîm</translation>
    </message>
    <message>
        <source>Change what the workbook is about</source>
        <translation>Newid testun y llyfr gwaith</translation>
    </message>
    <message>
        <source>Change a participant</source>
        <translation>Newid cyfranogwr</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ychwanegu ffynhonnell</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ychwanegu tystiolaeth</translation>
    </message>
    <message>
        <source>Import evidence</source>
        <translation>Mewnforio tystiolaeth</translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation>Newid tystiolaeth</translation>
    </message>
    <message>
        <source>Withdraw evidence</source>
        <translation>Tynnu tystiolaeth yn ôl</translation>
    </message>
    <message>
        <source>Restore evidence</source>
        <translation>Adfer tystiolaeth</translation>
    </message>
    <message>
        <source>Tag evidence</source>
        <translation>Tagio tystiolaeth</translation>
    </message>
    <message>
        <source>Untag evidence</source>
        <translation>Dad-dagio tystiolaeth</translation>
    </message>
    <message>
        <source>Change what evidence shows</source>
        <translation>Newid yr hyn a ddengys tystiolaeth</translation>
    </message>
    <message>
        <source>Score a statement</source>
        <translation>Sgorio datganiad</translation>
    </message>
    <message>
        <source>Import scores</source>
        <translation>Mewnforio sgoriau</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <translation>Cyfuno copi</translation>
    </message>
    <message>
        <source>Settle a conflict</source>
        <translation>Datrys gwrthdaro</translation>
    </message>
</context>
<context>
    <name>assay::AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>assay::AttributionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>assay::BandGauge</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>dim pwyntiau</numerusform>
            <numerusform>%n pwynt</numerusform>
            <numerusform>%n pwynt</numerusform>
            <numerusform>%n phwynt</numerusform>
            <numerusform>%n pwynt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ConflictDialog</name>
    <message>
        <source>Settle a conflict</source>
        <translation>Datrys gwrthdaro</translation>
    </message>
</context>
<context>
    <name>assay::CoverageModel</name>
    <message numerus="yes">
        <source>%n strength(s)</source>
        <translation>
            <numerusform>dim cryfderau</numerusform>
            <numerusform>%n cryfder</numerusform>
            <numerusform>%n cryfder</numerusform>
            <numerusform>%n chryfder</numerusform>
            <numerusform>%n cryfder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortfall(s)</source>
        <translation>
            <numerusform>dim diffygion</numerusform>
            <numerusform>%n diffyg</numerusform>
            <numerusform>%n diffyg</numerusform>
            <numerusform>%n diffyg</numerusform>
            <numerusform>%n diffyg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neutral</source>
        <translation>
            <numerusform>dim niwtral</numerusform>
            <numerusform>%n niwtral</numerusform>
            <numerusform>%n niwtral</numerusform>
            <numerusform>%n niwtral</numerusform>
            <numerusform>%n niwtral</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>Dim eitemau</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::CoversPane</name>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
</context>
<context>
    <name>assay::EngagementDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>assay::EvidenceActions</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>Dim eitemau</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::EvidenceDialog</name>
    <message>
        <source>Read</source>
        <translation>Darllenwyd</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Clywyd</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gwelwyd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>assay::EvidenceFacetModel</name>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
</context>
<context>
    <name>assay::EvidenceModel</name>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
</context>
<context>
    <name>assay::EvidencePage</name>
    <message>
        <source>&amp;Add evidence</source>
        <translation>&amp;Ychwanegu tystiolaeth</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>Dim eitemau</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>Dim ffynonellau</numerusform>
            <numerusform>%n ffynhonnell</numerusform>
            <numerusform>%n ffynhonnell</numerusform>
            <numerusform>%n ffynhonnell</numerusform>
            <numerusform>%n ffynhonnell</numerusform>
        </translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ychwanegu tystiolaeth</translation>
    </message>
</context>
<context>
    <name>assay::EvidenceSearchBar</name>
    <message numerus="yes">
        <source>%n item(s).</source>
        <translation>
            <numerusform>Dim eitemau.</numerusform>
            <numerusform>%n eitem.</numerusform>
            <numerusform>%n eitem.</numerusform>
            <numerusform>%n eitem.</numerusform>
            <numerusform>%n eitem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strength(s)</source>
        <translation>
            <numerusform>dim cryfderau</numerusform>
            <numerusform>%n cryfder</numerusform>
            <numerusform>%n cryfder</numerusform>
            <numerusform>%n chryfder</numerusform>
            <numerusform>%n cryfder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortfall(s)</source>
        <translation>
            <numerusform>dim diffygion</numerusform>
            <numerusform>%n diffyg</numerusform>
            <numerusform>%n diffyg</numerusform>
            <numerusform>%n diffyg</numerusform>
            <numerusform>%n diffyg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neutral</source>
        <translation>
            <numerusform>dim niwtral</numerusform>
            <numerusform>%n niwtral</numerusform>
            <numerusform>%n niwtral</numerusform>
            <numerusform>%n niwtral</numerusform>
            <numerusform>%n niwtral</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::EvidenceTable</name>
    <message>
        <source>Heard</source>
        <translation>Clywyd</translation>
    </message>
</context>
<context>
    <name>assay::InUseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>assay::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished">Dyddlyfr</translation>
    </message>
</context>
<context>
    <name>assay::KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>assay::MainWindow</name>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Cadw co&amp;pi…</translation>
    </message>
</context>
<context>
    <name>assay::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;New workbook…</source>
        <translation>Llyfr gwaith &amp;newydd…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Agor…</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Agor &amp;diweddar</translation>
    </message>
    <message>
        <source>&amp;Worked example…</source>
        <translation>&amp;Enghraifft…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>A&amp;llforio</translation>
    </message>
    <message>
        <source>C&amp;lose workbook</source>
        <translation>&amp;Cau&apos;r llyfr gwaith</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Gadael</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;weld</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Fel y &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Golau</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tywyll</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Maint y testun</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>My&amp;nd</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Yn ô&amp;l</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Y&amp;mlaen</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>&amp;Tystiolaeth</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Cymo&amp;rth</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Bysellau</translation>
    </message>
    <message>
        <source>&amp;About Assay</source>
        <translation>&amp;Ynghylch Assay</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Dadwneud: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Ailwneud: %1</translation>
    </message>
</context>
<context>
    <name>assay::NewWorkbookDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>assay::OverviewPage</name>
    <message>
        <source>&amp;Add evidence</source>
        <translation>&amp;Ychwanegu tystiolaeth</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Trosolwg</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Gradd</translation>
    </message>
</context>
<context>
    <name>assay::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>assay::PublishedModel</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>dim pwyntiau</numerusform>
            <numerusform>%n pwynt</numerusform>
            <numerusform>%n pwynt</numerusform>
            <numerusform>%n phwynt</numerusform>
            <numerusform>%n pwynt</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Gradd</translation>
    </message>
</context>
<context>
    <name>assay::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
</context>
<context>
    <name>assay::RatingPage</name>
    <message>
        <source>Rating</source>
        <translation>Gradd</translation>
    </message>
</context>
<context>
    <name>assay::ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>assay::Session</name>
    <message>
        <source>Undone: %1.</source>
        <translation>Dadwnaed: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Ailwnaed: %1.</translation>
    </message>
</context>
<context>
    <name>assay::StartPage</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Agor…</translation>
    </message>
</context>
<context>
    <name>assay::StatementsPage</name>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Datganiadau</translation>
    </message>
</context>
<context>
    <name>assay::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <comment>time of day</comment>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>day</comment>
        <translation>Cadwyd %1</translation>
    </message>
</context>
<context>
    <name>assay::TriangulationStrip</name>
    <message>
        <source>Read</source>
        <translation>Darllenwyd</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Clywyd</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gwelwyd</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>Dim eitemau</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>Dim ffynonellau</numerusform>
            <numerusform>%n ffynhonnell</numerusform>
            <numerusform>%n ffynhonnell</numerusform>
            <numerusform>%n ffynhonnell</numerusform>
            <numerusform>%n ffynhonnell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::WhoAreYouDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>assay::WorkbookDesk</name>
    <message numerus="yes">
        <source>%n change(s) taken in.</source>
        <translation>
            <numerusform>Ni dderbyniwyd newidiadau.</numerusform>
            <numerusform>Derbyniwyd %n newid.</numerusform>
            <numerusform>Derbyniwyd %n newid.</numerusform>
            <numerusform>Derbyniwyd %n newid.</numerusform>
            <numerusform>Derbyniwyd %n newid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle.</source>
        <translation>
            <numerusform>Dim gwrthdaro i&apos;w ddatrys.</numerusform>
            <numerusform>%n gwrthdaro i&apos;w ddatrys.</numerusform>
            <numerusform>%n gwrthdaro i&apos;w ddatrys.</numerusform>
            <numerusform>%n gwrthdaro i&apos;w ddatrys.</numerusform>
            <numerusform>%n gwrthdaro i&apos;w ddatrys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>dim dyfeisiau</numerusform>
            <numerusform>%n dyfais</numerusform>
            <numerusform>%n dyfais</numerusform>
            <numerusform>%n dyfais</numerusform>
            <numerusform>%n dyfais</numerusform>
        </translation>
    </message>
</context>
</TS>
