<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>AttentionText</name>
    <message numerus="yes">
        <source>Its %n items name only one source. Add a second one.</source>
        <translation>
            <numerusform>Its %n items name only one source. Add a second one.</numerusform>
            <numerusform>Its %n items name only one source. Add a second one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortfalls not cited for %1</source>
        <translation>
            <numerusform>%n shortfalls not cited for %1</numerusform>
            <numerusform>%n shortfalls not cited for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items have no date of the fact</source>
        <translation>
            <numerusform>%n items have no date of the fact</numerusform>
            <numerusform>%n items have no date of the fact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are not tagged</source>
        <translation>
            <numerusform>%n items are not tagged</numerusform>
            <numerusform>%n items are not tagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts are more than 2 years old</source>
        <translation>
            <numerusform>%n facts are more than 2 years old</numerusform>
            <numerusform>%n facts are more than 2 years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements are not scored</source>
        <translation>
            <numerusform>%n statements are not scored</numerusform>
            <numerusform>%n statements are not scored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceHistory</name>
    <message numerus="yes">
        <source>Changed %n time(s), last: %1.</source>
        <translation>
            <numerusform>Changed %n time, last: %1.</numerusform>
            <numerusform>Changed %n times, last: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingText</name>
    <message numerus="yes">
        <source>%n statement(s) without a score</source>
        <translation>
            <numerusform>%n statement without a score</numerusform>
            <numerusform>%n statements without a score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) above the lowest %1</source>
        <translation>
            <numerusform>%n point above the lowest %1</numerusform>
            <numerusform>%n points above the lowest %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to %1</source>
        <translation>
            <numerusform>%n point to %1</numerusform>
            <numerusform>%n points to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::AlertsModel</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::BandGauge</name>
    <message numerus="yes">
        <source>%n point(s) = %1</source>
        <translation>
            <numerusform>%n point = %1</numerusform>
            <numerusform>%n points = %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to %1</source>
        <translation>
            <numerusform>%n point to %1</numerusform>
            <numerusform>%n points to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::CoverageModel</name>
    <message numerus="yes">
        <source>%n strength(s)</source>
        <translation>
            <numerusform>%n strength</numerusform>
            <numerusform>%n strengths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortfall(s)</source>
        <translation>
            <numerusform>%n shortfall</numerusform>
            <numerusform>%n shortfalls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neutral</source>
        <translation>
            <numerusform>%n neutral</numerusform>
            <numerusform>%n neutral</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::EvidenceActions</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::EvidenceExport</name>
    <message numerus="yes">
        <source>%n item(s) exported to %1</source>
        <translation>
            <numerusform>%n item exported to %1</numerusform>
            <numerusform>%n items exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::EvidenceFacetModel</name>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <translation>
            <numerusform>%1, %n item</numerusform>
            <numerusform>%1, %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::EvidenceFilterPane</name>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n in use</numerusform>
            <numerusform>%n in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::EvidenceInspector</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::EvidencePage</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::EvidenceSearchBar</name>
    <message numerus="yes">
        <source>%1 of %n withdrawn item(s).</source>
        <translation>
            <numerusform>%1 of %n withdrawn item.</numerusform>
            <numerusform>%1 of %n withdrawn items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s).</source>
        <translation>
            <numerusform>%1 of %n item.</numerusform>
            <numerusform>%1 of %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s).</source>
        <translation>
            <numerusform>%n item.</numerusform>
            <numerusform>%n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strength(s)</source>
        <translation>
            <numerusform>%n strength</numerusform>
            <numerusform>%n strengths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortfall(s)</source>
        <translation>
            <numerusform>%n shortfall</numerusform>
            <numerusform>%n shortfalls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neutral</source>
        <translation>
            <numerusform>%n neutral</numerusform>
            <numerusform>%n neutral</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::JournalPage</name>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>and %n more record</numerusform>
            <numerusform>and %n more records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing among the newest %n entry(s) matches.</source>
        <translation>
            <numerusform>Nothing among the newest %n entry matches.</numerusform>
            <numerusform>Nothing among the newest %n entries matches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entry(s)</source>
        <translation>
            <numerusform>The journal is whole: %n entry</numerusform>
            <numerusform>The journal is whole: %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s), every hash fits.</source>
        <translation>
            <numerusform>%1 of %n device, every hash fits.</numerusform>
            <numerusform>%1 of %n devices, every hash fits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The content of %n of them was erased.</source>
        <translation>
            <numerusform>The content of %n of them was erased.</numerusform>
            <numerusform>The content of %n of them was erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problem(s)</source>
        <translation>
            <numerusform>The check found %n problem</numerusform>
            <numerusform>The check found %n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching: none of the newest %n entry(s) so far.</source>
        <translation>
            <numerusform>Searching: none of the newest %n entry so far.</numerusform>
            <numerusform>Searching: none of the newest %n entries so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::NewWorkbookDialog</name>
    <message numerus="yes">
        <source>Framework: %1, %n quality statement(s)</source>
        <translation>
            <numerusform>Framework: %1, %n quality statement</numerusform>
            <numerusform>Framework: %1, %n quality statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::PublishedModel</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::PublishedPane</name>
    <message numerus="yes">
        <source>%n council(s)</source>
        <translation>
            <numerusform>%n council</numerusform>
            <numerusform>%n councils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::RationalePane</name>
    <message numerus="yes">
        <source>Cites %1 of %n item(s).</source>
        <translation>
            <numerusform>Cites %1 of %n item.</numerusform>
            <numerusform>Cites %1 of %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortfall(s) not cited.</source>
        <translation>
            <numerusform>%n shortfall not cited.</numerusform>
            <numerusform>%n shortfalls not cited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::TriangulationStrip</name>
    <message numerus="yes">
        <source>Triangulation: %n gap(s)</source>
        <translation>
            <numerusform>Triangulation: %n gap</numerusform>
            <numerusform>Triangulation: %n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::WhatIf</name>
    <message numerus="yes">
        <source>%1 is %n point(s) short of %2.</source>
        <translation>
            <numerusform>%1 is %n point short of %2.</numerusform>
            <numerusform>%1 is %n points short of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n point(s) above the lowest %2.</source>
        <translation>
            <numerusform>%1 is %n point above the lowest %2.</numerusform>
            <numerusform>%1 is %n points above the lowest %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::WorkbookDesk</name>
    <message numerus="yes">
        <source>%n change(s) taken in.</source>
        <translation>
            <numerusform>%n change taken in.</numerusform>
            <numerusform>%n changes taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle.</source>
        <translation>
            <numerusform>%n conflict to settle.</numerusform>
            <numerusform>%n conflicts to settle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the journal</source>
        <translation>
            <numerusform>%n entry of the journal</numerusform>
            <numerusform>%n entries of the journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found. Save a copy, and compare it with a colleague&apos;s.</source>
        <translation>
            <numerusform>%n problem found. Save a copy, and compare it with a colleague&apos;s.</numerusform>
            <numerusform>%n problems found. Save a copy, and compare it with a colleague&apos;s.</numerusform>
        </translation>
    </message>
</context>
</TS>
