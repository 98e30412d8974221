<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AgainstView</name>
    <message>
        <source>95 in 100 sure</source>
        <translation>zu 95 von 100 sicher</translation>
    </message>
    <message>
        <source>The policy gave less, so the law wins there.</source>
        <translation>Die Regelung gab weniger, also gilt dort das Gesetz.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Im Jahr</translation>
    </message>
    <message>
        <source>The law decided</source>
        <translation>Das Gesetz entschied</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Past orders are being replayed…</source>
        <translation>Frühere Bestellungen laufen durch …</translation>
    </message>
    <message>
        <source>Replays the orders of the last 12 months under it and as it is now.</source>
        <translation>Spielt die Bestellungen der letzten 12 Monate damit durch, und so, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>{0} orders replayed</source>
        <translation>{0} Bestellungen durchgespielt</translation>
    </message>
    <message>
        <source>{0} the same</source>
        <translation>{0} gleich</translation>
    </message>
    <message>
        <source>better off</source>
        <translation>besser dran</translation>
    </message>
    <message>
        <source>worse off</source>
        <translation>schlechter dran</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
</context>
<context>
    <name>AlertsView</name>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Parcel {0}</source>
        <translation>Paket {0}</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>This bench has no camera. Choose one in the settings.</source>
        <translation>Dieser Platz hat keine Kamera. In den Einstellungen eine wählen.</translation>
    </message>
    <message>
        <source>The camera does not answer. Is it plugged in, and its package installed?</source>
        <translation>Die Kamera antwortet nicht. Ist sie angeschlossen und ihr Paket installiert?</translation>
    </message>
</context>
<context>
    <name>CameraStrip</name>
    <message>
        <source>Hold the code into the frame</source>
        <translation>Code in den Rahmen halten</translation>
    </message>
    <message>
        <source>It is read by itself. Esc or B takes the camera away.</source>
        <translation>Er wird von selbst gelesen. Esc oder B nimmt die Kamera weg.</translation>
    </message>
</context>
<context>
    <name>CauseDesk</name>
    <message>
        <source>Saved as {0}</source>
        <translation>Gespeichert als {0}</translation>
    </message>
    <message>
        <source>It could not be saved: {0}</source>
        <translation>Konnte nicht gespeichert werden: {0}</translation>
    </message>
    <message>
        <source>It is kept, with your name.</source>
        <translation>Es ist vermerkt, mit Ihrem Namen.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>On the bench</source>
        <translation>Auf dem Tisch</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Nothing was judged here yet.</source>
        <translation>Hier wurde noch nichts beurteilt.</translation>
    </message>
    <message>
        <source>Taken back: {0}. Grade it again.</source>
        <translation>Zurückgenommen: {0}. Bitte neu benoten.</translation>
    </message>
    <message>
        <source>No network: correct it when the line is back.</source>
        <translation>Kein Netz: berichtigen, sobald das Netz zurück ist.</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Zahlungsdienst</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differenzen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>gewährt</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>gezahlt</translation>
    </message>
    <message>
        <source>By day in {0}</source>
        <translation>Pro Tag in {0}</translation>
    </message>
</context>
<context>
    <name>DaysView</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>{0} so far</source>
        <translation>{0} bisher</translation>
    </message>
    <message>
        <source>Left unexplained</source>
        <translation>Noch ungeklärt</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>Policy in plain words</source>
        <translation>Die Regelung in klaren Worten</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>Send it to</source>
        <translation>Wohin damit</translation>
    </message>
    <message>
        <source>Customer gets</source>
        <translation>Kunde erhält</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Send to lead</source>
        <translation>An Leitung</translation>
    </message>
    <message>
        <source>Why should the lead look?</source>
        <translation>Warum soll die Leitung schauen?</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n Tatsache</numerusform>
            <numerusform>%n Tatsachen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DockStrip</name>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Carrier&apos;s list</source>
        <translation>Liste des Paketdienstes</translation>
    </message>
</context>
<context>
    <name>Docking</name>
    <message numerus="yes">
        <source>%n parcel(s) of the list did not come</source>
        <translation>
            <numerusform>%n Paket der Liste ist nicht gekommen</numerusform>
            <numerusform>%n Pakete der Liste sind nicht gekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-in: {0} of {1}</source>
        <translation>Angenommen: {0} von {1}</translation>
    </message>
    <message numerus="yes">
        <source>Check-in: %n parcel(s)</source>
        <translation>
            <numerusform>Angenommen: %n Paket</numerusform>
            <numerusform>Angenommen: %n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan each parcel. The carrier&apos;s list tells what is missing.</source>
        <translation>Jedes Paket scannen. Die Liste des Paketdienstes zeigt, was fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) checked in</source>
        <translation>
            <numerusform>%n Paket angenommen</numerusform>
            <numerusform>%n Pakete angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-in of {0}</source>
        <translation>Annahme von {0}</translation>
    </message>
    <message>
        <source>{0} is here</source>
        <translation>{0} ist da</translation>
    </message>
    <message>
        <source>{0} is here, and on no list</source>
        <translation>{0} ist da und steht auf keiner Liste</translation>
    </message>
    <message>
        <source>{0} was scanned before</source>
        <translation>{0} wurde schon gescannt</translation>
    </message>
    <message>
        <source>There is no code in this list.</source>
        <translation>In dieser Liste steht kein Code.</translation>
    </message>
    <message>
        <source>This list cannot be read: {0}</source>
        <translation>Diese Liste ist nicht lesbar: {0}</translation>
    </message>
    <message>
        <source>{0}: nobody announced it. It is kept until it is opened.</source>
        <translation>{0}: niemand hat es angekündigt. Es bleibt liegen, bis es geöffnet wird.</translation>
    </message>
    <message>
        <source>{0} had come before</source>
        <translation>{0} war schon da</translation>
    </message>
    <message>
        <source>{0} is no parcel&apos;s code. Scan another code on it.</source>
        <translation>{0} ist kein Code eines Pakets. Einen anderen Code darauf scannen.</translation>
    </message>
</context>
<context>
    <name>DoingView</name>
    <message>
        <source>What people said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In ihren Worten</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Fewer come back</source>
        <translation>Weniger kommt zurück</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>As text. It is saved as a draft that somebody else publishes.</source>
        <translation>Als Text. Es wird ein Entwurf, den jemand anderes veröffentlicht.</translation>
    </message>
    <message>
        <source>Policy as text</source>
        <translation>Regelung als Text</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>FinanceDesk</name>
    <message>
        <source>Saved as {0}</source>
        <translation>Gespeichert als {0}</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>Where we looked</source>
        <translation>Wo gesucht wurde</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Whose it may be</source>
        <translation>Wem es gehören kann</translation>
    </message>
    <message>
        <source>↑ ↓ to choose</source>
        <translation>↑ ↓ zum Wählen</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Checked while you write</source>
        <translation>Beim Schreiben geprüft</translation>
    </message>
    <message>
        <source>It cannot be read like this</source>
        <translation>So ist es nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing to say against it.</source>
        <translation>Nichts einzuwenden.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>What you wrote stays here</source>
        <translation>Der Text bleibt hier</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Als Entwurf sichern</translation>
    </message>
    <message>
        <source>Somebody else publishes it</source>
        <translation>Jemand anderes veröffentlicht</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Strg S</translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message>
        <source>No finds in this parcel. Scan one, then F notes it.</source>
        <translation>Keine Funde in diesem Paket. Einen scannen, F notiert ihn.</translation>
    </message>
    <message>
        <source>It is part of that return now. Grade it here.</source>
        <translation>Es gehört jetzt zu dieser Retoure. Hier benoten.</translation>
    </message>
    <message>
        <source>Set aside on {0}</source>
        <translation>Beiseitegelegt: {0}</translation>
    </message>
</context>
<context>
    <name>FloorOffice</name>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n bei der Arbeit</numerusform>
            <numerusform>%n bei der Arbeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorView</name>
    <message>
        <source>The floor</source>
        <translation>Die Halle</translation>
    </message>
    <message>
        <source>Money still to send, by the law&apos;s clock</source>
        <translation>Noch zu zahlen, nach der Uhr des Gesetzes</translation>
    </message>
    <message>
        <source>Nobody has a parcel in hand.</source>
        <translation>Niemand hat ein Paket in der Hand.</translation>
    </message>
    <message>
        <source>Same grade on re-check</source>
        <translation>Gleiche Note bei Nachprüfung</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>graded</source>
        <translation>benotet</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Pro Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n Retoure</numerusform>
            <numerusform>%n Retouren</numerusform>
        </translation>
    </message>
    <message>
        <source>this shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>per item</source>
        <translation>je Artikel</translation>
    </message>
    <message>
        <source>re-check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Benches</source>
        <translation>Prüfplätze</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Needs a person: {0}  R</source>
        <translation>Für Menschen: {0}  R</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Training, {0}</source>
        <translation>Übung, {0}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message numerus="yes">
        <source>Saved here, %n waiting</source>
        <translation>
            <numerusform>Hier gespeichert, %n wartet</numerusform>
            <numerusform>Hier gespeichert, %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message numerus="yes">
        <source>Saved, %n on the way</source>
        <translation>
            <numerusform>Gespeichert, %n unterwegs</numerusform>
            <numerusform>Gespeichert, %n unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>items today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>per item</source>
        <translation>je Artikel</translation>
    </message>
    <message>
        <source>{0} an hour</source>
        <translation>{0} pro Stunde</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>The parcel of {0} is not finished</source>
        <translation>Das Paket von {0} ist nicht fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) not sent yet</source>
        <translation>
            <numerusform>%n Schritt noch nicht gesendet</numerusform>
            <numerusform>%n Schritte noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) for a person to settle</source>
        <translation>
            <numerusform>%n Schritt für einen Menschen</numerusform>
            <numerusform>%n Schritte für einen Menschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the lead</source>
        <translation>
            <numerusform>%n bei der Leitung</numerusform>
            <numerusform>%n bei der Leitung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) in no bin</source>
        <translation>
            <numerusform>%n Stück in keinem Behälter</numerusform>
            <numerusform>%n Stücke in keinem Behälter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not sent yet</source>
        <translation>
            <numerusform>%n Foto noch nicht gesendet</numerusform>
            <numerusform>%n Fotos noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>The label {0} did not come out</source>
        <translation>Das Etikett {0} kam nicht heraus</translation>
    </message>
    <message>
        <source>{0} left this, {1}</source>
        <translation>{0} hat das hinterlassen, {1}</translation>
    </message>
</context>
<context>
    <name>HandedStrip</name>
    <message>
        <source>Taken over</source>
        <translation>Übernommen</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Queue</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Scan or type a code</source>
        <translation>Code scannen oder eintippen</translation>
    </message>
    <message>
        <source>Scan a parcel, an item or an action card</source>
        <translation>Paket, Artikel oder Aktionskarte scannen</translation>
    </message>
    <message>
        <source>Scan anything</source>
        <translation>Etwas scannen</translation>
    </message>
    <message>
        <source>Queue {0}</source>
        <translation>Liste {0}</translation>
    </message>
    <message>
        <source>{0}. Press to sign out (O)</source>
        <translation>{0}. Drücken zum Abmelden (O)</translation>
    </message>
</context>
<context>
    <name>InsightOffice</name>
    <message>
        <source>Counted until {0}</source>
        <translation>Gezählt bis {0}</translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <source>This item is done already. Take the next one.</source>
        <translation>Dieser Artikel ist schon fertig. Bitte den nächsten nehmen.</translation>
    </message>
    <message>
        <source>Item {0} is done: {1}. A supervisor can correct it.</source>
        <translation>Artikel {0} ist fertig: {1}. Die Leitung kann ihn berichtigen.</translation>
    </message>
    <message>
        <source>Over your limit: scan a lead&apos;s badge, or press H to send it to the lead.</source>
        <translation>Über der Grenze: Ausweis der Leitung scannen, oder mit H an die Leitung geben.</translation>
    </message>
    <message>
        <source>A person decides about it in any case.</source>
        <translation>Darüber entscheidet ohnehin ein Mensch.</translation>
    </message>
    <message>
        <source>The bench asks for a look.</source>
        <translation>Der Prüfplatz bittet um einen Blick.</translation>
    </message>
    <message>
        <source>Nothing to take back. C corrects what was sent.</source>
        <translation>Nichts zurückzunehmen. C berichtigt Gesendetes.</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Zurückgenommen, nichts gesendet.</translation>
    </message>
    <message>
        <source>Needs a person: {0}</source>
        <translation>Hier muss ein Mensch ran: {0}</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Put the parcel back</source>
        <translation>Paket zurücklegen</translation>
    </message>
    <message>
        <source>Most urgent. {0}</source>
        <translation>Am dringendsten. {0}</translation>
    </message>
    <message>
        <source>Open the most urgent: {0}</source>
        <translation>Das Dringendste öffnen: {0}</translation>
    </message>
    <message>
        <source>Scan the next parcel</source>
        <translation>Nächstes Paket scannen</translation>
    </message>
    <message>
        <source>This parcel is done</source>
        <translation>Dieses Paket ist fertig</translation>
    </message>
    <message>
        <source>Nobody announced this</source>
        <translation>Das hat niemand angemeldet</translation>
    </message>
    <message>
        <source>A return label, an item or an action card works too.</source>
        <translation>Ein Retourenetikett, ein Artikel oder eine Aktionskarte geht auch.</translation>
    </message>
    <message>
        <source>Something left in the box? Scan it to note it as a find.</source>
        <translation>Ist noch etwas im Karton? Scannen, um es als Fund zu notieren.</translation>
    </message>
    <message>
        <source>Scan each thing in the box to note it as a find.</source>
        <translation>Jedes Ding im Karton scannen, um es als Fund zu notieren.</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Customer’s reason</source>
        <translation>Grund der Kundschaft</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Press 1 to 5, or scan a grade card</source>
        <translation>1 bis 5 drücken oder Notenkarte scannen</translation>
    </message>
    <message>
        <source>Or it is not here:</source>
        <translation>Oder er ist nicht da:</translation>
    </message>
    <message>
        <source>No words from the customer</source>
        <translation>Keine Worte der Kundschaft</translation>
    </message>
    <message>
        <source>Item {0}: {1}</source>
        <translation>Artikel {0}: {1}</translation>
    </message>
    <message>
        <source>Item {0} of {1}</source>
        <translation>Artikel {0} von {1}</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Not {0}: «{1}» was answered No.</source>
        <translation>Nicht {0}: «{1}» wurde mit Nein beantwortet.</translation>
    </message>
    <message>
        <source>Evidence taken: {0}</source>
        <translation>Nachweis notiert: {0}</translation>
    </message>
    <message>
        <source>Sold was {0}: a person compares them.</source>
        <translation>Verkauft wurde {0}: Ein Mensch vergleicht sie.</translation>
    </message>
    <message>
        <source>Serial number noted</source>
        <translation>Seriennummer notiert</translation>
    </message>
    <message>
        <source>Nothing to ask about a seal here.</source>
        <translation>Hier gibt es kein Siegel zu prüfen.</translation>
    </message>
    <message>
        <source>The one before was another article.</source>
        <translation>Das vorige war ein anderer Artikel.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
</context>
<context>
    <name>LastParcel</name>
    <message>
        <source>Last parcel</source>
        <translation>Letztes Paket</translation>
    </message>
    <message>
        <source>Answer the checks</source>
        <translation>Prüfungen beantworten</translation>
    </message>
    <message>
        <source>Grade, from new to broken</source>
        <translation>Note, von neu bis defekt</translation>
    </message>
    <message>
        <source>Send it somewhere else</source>
        <translation>Woandershin schicken</translation>
    </message>
    <message>
        <source>Do it. U takes it back</source>
        <translation>Ausführen. U nimmt zurück</translation>
    </message>
    <message>
        <source>The bench in a few keys</source>
        <translation>Der Prüfplatz in wenigen Tasten</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>LeadDesk</name>
    <message>
        <source>It is graded once more.</source>
        <translation>Noch einmal benotet.</translation>
    </message>
</context>
<context>
    <name>LeavingStrip</name>
    <message>
        <source>A word for whoever comes next? Then Enter</source>
        <translation>Ein Wort für die Nächsten? Dann Enter</translation>
    </message>
    <message>
        <source>Left over when you go</source>
        <translation>Das bleibt liegen, wenn du gehst</translation>
    </message>
</context>
<context>
    <name>LikelyView</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>If you say yes</source>
        <translation>Bei einem Ja</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Am wahrscheinlichsten</translation>
    </message>
    <message>
        <source>If nobody fits</source>
        <translation>Wenn niemand passt</translation>
    </message>
    <message>
        <source>Set it aside where somebody finds it again. A lead sees it on the floor.</source>
        <translation>So beiseitelegen, dass man es wiederfindet. Die Leitung sieht es in der Halle.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Where do you put it?</source>
        <translation>Wohin wird es gelegt?</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>There is no photo to mark. P takes one.</source>
        <translation>Es gibt kein Foto zum Markieren. P nimmt eins auf.</translation>
    </message>
    <message>
        <source>Marked; the customer sees it, too</source>
        <translation>Markiert; die Kundschaft sieht es auch</translation>
    </message>
    <message>
        <source>Marking needs the network.</source>
        <translation>Markieren braucht das Netz.</translation>
    </message>
</context>
<context>
    <name>MatchStrip</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>Is it one of these?</source>
        <translation>Ist es eines von diesen?</translation>
    </message>
    <message>
        <source>There are more: type more of it. ↑ and ↓ choose, Enter opens.</source>
        <translation>Es gibt mehr: mehr davon tippen. ↑ und ↓ wählen, Enter öffnet.</translation>
    </message>
    <message>
        <source>↑ and ↓ choose, Enter opens, Esc takes them away.</source>
        <translation>↑ und ↓ wählen, Enter öffnet, Esc nimmt sie weg.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Receive it as a parcel</source>
        <translation>Als Paket annehmen</translation>
    </message>
    <message>
        <source>Note it as a find</source>
        <translation>Als Fund notieren</translation>
    </message>
    <message>
        <source>It is its serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>What was wrong? Then Enter</source>
        <translation>Was war falsch? Dann Enter</translation>
    </message>
    <message>
        <source>Nothing known by {0}</source>
        <translation>Nichts bekannt unter {0}</translation>
    </message>
    <message>
        <source>Correct {0}</source>
        <translation>{0} berichtigen</translation>
    </message>
    <message>
        <source>It is taken back with your words, and you grade it again.</source>
        <translation>Es wird mit diesen Worten zurückgenommen und neu benotet.</translation>
    </message>
    <message>
        <source>Ask there before you go on, or put the parcel back with Esc.</source>
        <translation>Erst dort fragen, oder das Paket mit Esc zurücklegen.</translation>
    </message>
</context>
<context>
    <name>OutView</name>
    <message>
        <source>Paid before the goods are here</source>
        <translation>Erstattet, bevor die Ware da ist</translation>
    </message>
    <message>
        <source>How long it is out</source>
        <translation>Wie lange es aussteht</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s)</source>
        <translation>
            <numerusform>%n Erstattung</numerusform>
            <numerusform>%n Erstattungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely never comes back</source>
        <translation>Kommt wohl nie zurück</translation>
    </message>
    <message>
        <source>{0}: {1}, with 95 in 100 between {2} and {3}</source>
        <translation>{0}: {1}, zu 95 von 100 zwischen {2} und {3}</translation>
    </message>
</context>
<context>
    <name>PhoneStrip</name>
    <message>
        <source>Open this with a phone and take photos</source>
        <translation>Mit einem Telefon öffnen und Fotos aufnehmen</translation>
    </message>
    <message>
        <source>They appear here by themselves. Esc takes it away.</source>
        <translation>Sie erscheinen hier von selbst. Esc nimmt es weg.</translation>
    </message>
</context>
<context>
    <name>Photographing</name>
    <message>
        <source>Drop photos (JPEG, PNG, WebP) while an item is in hand.</source>
        <translation>Fotos (JPEG, PNG, WebP) ablegen, solange ein Artikel in Arbeit ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) kept here</source>
        <translation>
            <numerusform>%n Foto hier behalten</numerusform>
            <numerusform>%n Fotos hier behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>A phone needs the network. Drop photos here: they wait.</source>
        <translation>Ein Telefon braucht das Netz. Fotos hier ablegen: Sie warten.</translation>
    </message>
</context>
<context>
    <name>Plates</name>
    <message>
        <source>No plate numbers left: this one gets no label.</source>
        <translation>Keine Nummern mehr: Hierfür gibt es kein Etikett.</translation>
    </message>
    <message>
        <source>Printing {0} again</source>
        <translation>{0} wird neu gedruckt</translation>
    </message>
    <message>
        <source>The label did not come out: {0}. L prints it again.</source>
        <translation>Das Etikett kam nicht heraus: {0}. L druckt es neu.</translation>
    </message>
</context>
<context>
    <name>PolicyDesk</name>
    <message>
        <source>Saved as a draft. Somebody else publishes it.</source>
        <translation>Als Entwurf gespeichert. Jemand anderes veröffentlicht ihn.</translation>
    </message>
    <message>
        <source>Version {0} is published.</source>
        <translation>Fassung {0} ist veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>PolicyOffice</name>
    <message numerus="yes">
        <source>%n brand(s)</source>
        <translation>
            <numerusform>%n Marke</numerusform>
            <numerusform>%n Marken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source> Due in {0}.</source>
        <translation> Fällig in {0}.</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>Dringendes zuerst</translation>
    </message>
    <message>
        <source>Your shift</source>
        <translation>Diese Schicht</translation>
    </message>
    <message>
        <source>{0} o’clock: {1}</source>
        <translation>{0} Uhr: {1}</translation>
    </message>
    <message>
        <source>Queue, soonest deadline first</source>
        <translation>Liste, nächste Frist zuerst</translation>
    </message>
</context>
<context>
    <name>RefusalsView</name>
    <message>
        <source>Needs a person</source>
        <translation>Hier muss ein Mensch ran</translation>
    </message>
    <message>
        <source>There: {0}</source>
        <translation>Dort: {0}</translation>
    </message>
    <message>
        <source>The server kept everything as it was.</source>
        <translation>Der Server hat alles gelassen, wie es war.</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Grade again</source>
        <translation>Neu benoten</translation>
    </message>
    <message>
        <source>Here: {0}</source>
        <translation>Hier: {0}</translation>
    </message>
    <message>
        <source>Nothing. The server took all that was sent.</source>
        <translation>Nichts. Der Server hat alles Gesendete angenommen.</translation>
    </message>
</context>
<context>
    <name>RulesView</name>
    <message>
        <source>Add a rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Eine schreiben</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regelungen</translation>
    </message>
    <message>
        <source>No policy yet: the law alone</source>
        <translation>Noch keine Regelung: nur das Gesetz</translation>
    </message>
    <message>
        <source>Decided in 12 months</source>
        <translation>Entschied in 12 Monaten</translation>
    </message>
    <message>
        <source>Nothing in it differs from what is in force.</source>
        <translation>Nichts weicht von dem ab, was gilt.</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Parcel {0}</source>
        <translation>Paket {0}</translation>
    </message>
    <message>
        <source>Received {0}</source>
        <translation>{0} angenommen</translation>
    </message>
    <message>
        <source>Find {0}</source>
        <translation>Fund {0}</translation>
    </message>
    <message>
        <source>Noted {0} as a find</source>
        <translation>{0} als Fund notiert</translation>
    </message>
    <message>
        <source>Grade what is in it, or say what is missing. Then it is done.</source>
        <translation>Den Inhalt benoten oder Fehlendes melden. Dann ist es fertig.</translation>
    </message>
    <message>
        <source>Nothing is left in {0}</source>
        <translation>In {0} ist nichts mehr</translation>
    </message>
    <message>
        <source>The server no longer has this parcel.</source>
        <translation>Der Server hat dieses Paket nicht mehr.</translation>
    </message>
    <message>
        <source>It is not saved at this bench and there is no network to ask.</source>
        <translation>Hier nicht gespeichert, und ohne Netz kann niemand gefragt werden.</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>Approved by {0}</source>
        <translation>Freigegeben: {0}</translation>
    </message>
    <message>
        <source>No network to ask. H sends it to the lead.</source>
        <translation>Kein Netz zum Fragen. H gibt es an die Leitung.</translation>
    </message>
    <message>
        <source>The badge was not read. Once more.</source>
        <translation>Der Ausweis wurde nicht gelesen. Noch einmal.</translation>
    </message>
</context>
<context>
    <name>SessionEnded</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Your work is saved here. Press S, type your password, then Enter.</source>
        <translation>Die Arbeit ist hier gespeichert. S drücken, Passwort eingeben, dann Enter.</translation>
    </message>
    <message>
        <source>Your session has ended, {0}</source>
        <translation>Die Sitzung ist beendet, {0}</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Bericht für Support sichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Server, bench, labels, bins, text and gloves show from the next start on.</source>
        <translation>Server, Platz, Etiketten, Behälter, Schriftgröße und Handschuhe gelten ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <source>The customer’s</source>
        <translation>Von der Kundschaft</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie es ankam</translation>
    </message>
    <message>
        <source>As sold</source>
        <translation>Wie verkauft</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Last here {0}</source>
        <translation>Zuletzt hier {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge read. Now type your PIN.</source>
        <translation>Ausweis gelesen. Jetzt die PIN eingeben.</translation>
    </message>
    <message>
        <source>Type your user name and your password, then press Enter.</source>
        <translation>Benutzername und Passwort eingeben, dann Enter drücken.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Locked: nobody was here. What was open is still open.</source>
        <translation>Gesperrt: Niemand war da. Was offen war, ist noch offen.</translation>
    </message>
    <message>
        <source>No network, and this badge and PIN do not open this bench. Try again, or wait.</source>
        <translation>Kein Netz, und dieser Ausweis mit dieser PIN öffnet diesen Platz nicht. Erneut versuchen oder warten.</translation>
    </message>
    <message>
        <source>{0} Check both and try again.</source>
        <translation>{0} Bitte beides prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network cable and try again, or sign in as somebody who has worked here before.</source>
        <translation>Der Server ist nicht erreichbar. Netzkabel prüfen und erneut versuchen, oder als jemand anmelden, der hier schon gearbeitet hat.</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Lately at this bench</source>
        <translation>Zuletzt an diesem Platz</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Scan your badge, or type your user name and password.</source>
        <translation>Ausweis scannen, oder Benutzername und Passwort eingeben.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Sorting</name>
    <message>
        <source>{0} is in no bin yet: it goes to {1}.</source>
        <translation>{0} ist noch in keinem Behälter: Ziel «{1}».</translation>
    </message>
    <message>
        <source>Now scan the bin that leaves.</source>
        <translation>Jetzt den Behälter scannen, der weggeht.</translation>
    </message>
    <message>
        <source>Another piece&apos;s label. Scan {0}.</source>
        <translation>Etikett eines anderen Stücks. Bitte {0} scannen.</translation>
    </message>
    <message>
        <source>Now its bin. {0}</source>
        <translation>Jetzt der Behälter. {0}</translation>
    </message>
    <message>
        <source>Scan the label of the piece first, then its bin.</source>
        <translation>Erst das Etikett des Stücks scannen, dann den Behälter.</translation>
    </message>
    <message>
        <source>Wrong bin: {0} holds {1}, and this piece goes to {2}.</source>
        <translation>Falscher Behälter: {0} ist für «{1}», und dieses Stück geht zu «{2}».</translation>
    </message>
    <message>
        <source>{0} into {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0} is closed</source>
        <translation>{0} ist geschlossen</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Saved as {0}</source>
        <translation>Gespeichert als {0}</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Fordern</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>Why it came to you</source>
        <translation>Warum es hier ist</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
</context>
<context>
    <name>TasksView</name>
    <message>
        <source>Needs you</source>
        <translation>Wartet auf dich</translation>
    </message>
    <message>
        <source>by clock</source>
        <translation>nach Frist</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Teach the scanner</source>
        <translation>Scanner anlernen</translation>
    </message>
    <message>
        <source>The code to scan</source>
        <translation>Der Code zum Scannen</translation>
    </message>
    <message>
        <source>Scan this code. It is on the sheet of cards, too.</source>
        <translation>Diesen Code scannen. Er steht auch auf dem Blatt mit den Karten.</translation>
    </message>
</context>
<context>
    <name>TourStrip</name>
    <message>
        <source>Step 4 of 4: do it</source>
        <translation>Schritt 4 von 4: ausführen</translation>
    </message>
    <message>
        <source>Space does what the big key says. U takes it back for 5 seconds.</source>
        <translation>Die Leertaste tut, was der große Knopf sagt. U nimmt es 5 Sekunden lang zurück.</translation>
    </message>
    <message>
        <source>Step 3 of 4: grade</source>
        <translation>Schritt 3 von 4: Note geben</translation>
    </message>
    <message>
        <source>1 is new, 5 is broken. Each key says where the item goes.</source>
        <translation>1 ist neu, 5 ist defekt. Jede Taste sagt, wohin der Artikel geht.</translation>
    </message>
    <message>
        <source>Step 2 of 4: answer the checks</source>
        <translation>Schritt 2 von 4: Prüfungen beantworten</translation>
    </message>
    <message>
        <source>Y is yes, N is no, 0 does not apply. The marked one is asked.</source>
        <translation>Y ist ja, N ist nein, 0 trifft nicht zu. Gefragt ist die markierte.</translation>
    </message>
    <message>
        <source>Step 1 of 4: scan a parcel</source>
        <translation>Schritt 1 von 4: ein Paket scannen</translation>
    </message>
    <message>
        <source>Or press Enter for the most urgent. ? shows all keys.</source>
        <translation>Oder Enter für das Dringendste. ? zeigt alle Tasten.</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This needs the network. Nothing was sent, and nothing is lost.</source>
        <translation>Das braucht das Netz. Nichts wurde gesendet, und nichts ist verloren.</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>What was told at checkout stays true for that order, whatever you publish later.</source>
        <translation>Was beim Kauf gesagt wurde, gilt für diese Bestellung, egal, was später veröffentlicht wird.</translation>
    </message>
    <message>
        <source>Always kept</source>
        <translation>Bleibt immer</translation>
    </message>
</context>
<context>
    <name>Weighing</name>
    <message>
        <source>Nothing lies on the scale.</source>
        <translation>Auf der Waage liegt nichts.</translation>
    </message>
    <message>
        <source>This bench has no scale. Choose one in the settings.</source>
        <translation>Dieser Platz hat keine Waage. In den Einstellungen eine wählen.</translation>
    </message>
    <message>
        <source>The scale does not answer. Is it plugged in?</source>
        <translation>Die Waage antwortet nicht. Ist sie angeschlossen?</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Why things come back</source>
        <translation>Warum Dinge zurückkommen</translation>
    </message>
    <message>
        <source>by week of sale</source>
        <translation>nach Verkaufswoche</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Hold for the lead</source>
        <translation>Für die Leitung</translation>
    </message>
    <message>
        <source>Close a bin</source>
        <translation>Behälter schließen</translation>
    </message>
    <message>
        <source>Check in at the dock</source>
        <translation>Annahme an der Rampe</translation>
    </message>
    <message>
        <source>Teach the scanner</source>
        <translation>Scanner anlernen</translation>
    </message>
</context>
<context>
    <name>compared</name>
    <message>
        <source>Not scanned</source>
        <translation>Nicht gescannt</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>{0} g</source>
        <translation>{0} g</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, Zeile {1}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennr.</translation>
    </message>
</context>
<context>
    <name>finance</name>
    <message>
        <source>It is released, and will be paid.</source>
        <translation>Freigegeben, wird gezahlt.</translation>
    </message>
    <message>
        <source>It is booked as paid.</source>
        <translation>Als gezahlt gebucht.</translation>
    </message>
    <message>
        <source>It is asked once more.</source>
        <translation>Es wird noch einmal angefragt.</translation>
    </message>
    <message>
        <source>It is yours to pay; confirm it once it moved.</source>
        <translation>Bitte selbst zahlen, danach bestätigen.</translation>
    </message>
    <message>
        <source>It is forgiven.</source>
        <translation>Erlassen.</translation>
    </message>
    <message>
        <source>It is claimed, and in the books.</source>
        <translation>Gefordert und gebucht.</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>Der Tag ist abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s)</source>
        <translation>
            <numerusform>%n Erstattung</numerusform>
            <numerusform>%n Erstattungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n Zahlung</numerusform>
            <numerusform>%n Zahlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Zahlungsdienst</translation>
    </message>
    <message>
        <source>Goods here</source>
        <translation>Ware da</translation>
    </message>
    <message>
        <source>{0} agrees</source>
        <translation>{0} stimmt</translation>
    </message>
    <message>
        <source>{0} paid, goods on the way</source>
        <translation>{0} gezahlt, Ware unterwegs</translation>
    </message>
    <message>
        <source>{0} on its way</source>
        <translation>{0} unterwegs</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <translation>{0} abgelehnt</translation>
    </message>
    <message>
        <source>{0} not granted</source>
        <translation>{0} nicht gewährt</translation>
    </message>
    <message>
        <source>{0} open</source>
        <translation>{0} offen</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>über {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0} to {1} days</source>
        <translation>{0} bis {1} Tage</translation>
    </message>
    <message>
        <source>million {0}</source>
        <translation>Millionen {0}</translation>
    </message>
    <message>
        <source>thousand {0}</source>
        <translation>tausend {0}</translation>
    </message>
    <message>
        <source>No limit is set</source>
        <translation>Keine Grenze gesetzt</translation>
    </message>
    <message>
        <source>each is released</source>
        <translation>jede wird freigegeben</translation>
    </message>
    <message>
        <source>{0} of the limit</source>
        <translation>{0} der Grenze</translation>
    </message>
    <message>
        <source>asks first above {0}</source>
        <translation>fragt über {0}</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, in {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>Abzuschließen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n insgesamt</numerusform>
            <numerusform>%n insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation>Alles Offene</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>on the way for long</source>
        <translation>lange unterwegs</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>zu viel</translation>
    </message>
    <message>
        <source>without goods</source>
        <translation>ohne Ware</translation>
    </message>
    <message>
        <source>without a grant</source>
        <translation>ohne Gewährung</translation>
    </message>
    <message>
        <source>by the bank alone</source>
        <translation>nur bei der Bank</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Of every day, the oldest first: {0}</source>
        <translation>Von allen Tagen, älteste zuerst: {0}</translation>
    </message>
    <message>
        <source>What was granted, paid and came back</source>
        <translation>Was gewährt, gezahlt und zurückgekommen ist</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>What we granted, what the gateway paid, what came back</source>
        <translation>Von uns gewährt, gezahlt, zurückgekommen</translation>
    </message>
    <message>
        <source>No network: this is what was read last</source>
        <translation>Kein Netz: Das ist der letzte Stand</translation>
    </message>
    <message>
        <source>No network: this is of {0}</source>
        <translation>Kein Netz: Stand von {0}</translation>
    </message>
    <message>
        <source>Noted by {0}</source>
        <translation>Notiert: {0}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht angefragt</translation>
    </message>
    <message>
        <source>day {0}</source>
        <translation>Tag {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Credit notes made</source>
        <translation>Gutschriften erstellt</translation>
    </message>
    <message>
        <source>VAT given back</source>
        <translation>Umsatzsteuer erstattet</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Owed as store credit</source>
        <translation>Offenes Guthaben</translation>
    </message>
    <message>
        <source>Last closed by {0}, {1}</source>
        <translation>Geschlossen: {0}, {1}</translation>
    </message>
    <message>
        <source>Nothing of this day needs a step.</source>
        <translation>An diesem Tag ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Nothing was granted on this day.</source>
        <translation>An diesem Tag wurde nichts gewährt.</translation>
    </message>
    <message numerus="yes">
        <source>%n early refund(s) of a year</source>
        <translation>
            <numerusform>%n frühe Erstattung eines Jahres</numerusform>
            <numerusform>%n frühe Erstattungen eines Jahres</numerusform>
        </translation>
    </message>
    <message>
        <source>By {0}, each 60 days old or more.</source>
        <translation>Nach {0}, jede mindestens 60 Tage alt.</translation>
    </message>
    <message>
        <source>What of it never comes back cannot be said yet: {0} is too few.</source>
        <translation>Was nie zurückkommt, lässt sich noch nicht sagen: {0} ist zu wenig.</translation>
    </message>
    <message>
        <source>Ask for the goods</source>
        <translation>Ware anfordern</translation>
    </message>
    <message>
        <source>Have it looked at</source>
        <translation>Ansehen lassen</translation>
    </message>
    <message>
        <source>Decide it today</source>
        <translation>Heute entscheiden</translation>
    </message>
    <message>
        <source>Start the worker</source>
        <translation>Worker starten</translation>
    </message>
    <message>
        <source>Ask the gateway</source>
        <translation>Dienst fragen</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Pay it by hand</source>
        <translation>Von Hand zahlen</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Forgive or claim</source>
        <translation>Erlassen oder fordern</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The law wants it by {0}.</source>
        <translation>Das Gesetz verlangt es bis {0}.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>In {0} s</source>
        <translation>In {0} s</translation>
    </message>
    <message>
        <source>U takes it back</source>
        <translation>U nimmt es zurück</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>A step needs it</source>
        <translation>Ein Schritt braucht es</translation>
    </message>
    <message>
        <source>Forgive it</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Why is it released? Then Enter, or Enter alone</source>
        <translation>Warum freigeben? Dann Enter, oder nur Enter</translation>
    </message>
    <message>
        <source>What did you find out? Then Enter</source>
        <translation>Was wurde geklärt? Dann Enter</translation>
    </message>
    <message>
        <source>Why is it forgiven? Then Enter</source>
        <translation>Warum erlassen? Dann Enter</translation>
    </message>
    <message>
        <source>Why is it claimed? Then Enter</source>
        <translation>Warum fordern? Dann Enter</translation>
    </message>
    <message>
        <source>No days yet</source>
        <translation>Noch keine Tage</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Wird abgeschlossen …</translation>
    </message>
    <message>
        <source>Closing in {0} s</source>
        <translation>Abschluss in {0} s</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) left</source>
        <translation>
            <numerusform>noch %n Differenz</numerusform>
            <numerusform>noch %n Differenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each needs a step or a note</source>
        <translation>Je ein Schritt oder eine Notiz</translation>
    </message>
    <message>
        <source>Closing needs it</source>
        <translation>Der Abschluss braucht es</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>It is not opened again</source>
        <translation>Er wird nicht mehr geöffnet</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>The day is not over</source>
        <translation>Der Tag läuft noch</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>Nichts mehr zu tun</translation>
    </message>
    <message>
        <source>Older days are open</source>
        <translation>Ältere Tage sind offen</translation>
    </message>
    <message>
        <source>Settle what is left there first</source>
        <translation>Erst dort alles klären</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>{0}, in the parcel of {1}</source>
        <translation>{0}, im Paket von {1}</translation>
    </message>
    <message>
        <source>Not on this return</source>
        <translation>Nicht auf dieser Retoure</translation>
    </message>
    <message>
        <source>In this parcel</source>
        <translation>In diesem Paket</translation>
    </message>
    <message>
        <source>Other returns of this customer</source>
        <translation>Andere Retouren dieser Kundschaft</translation>
    </message>
    <message>
        <source>Missed in other parcels</source>
        <translation>In anderen Paketen vermisst</translation>
    </message>
    <message>
        <source>Expected from anybody</source>
        <translation>Von irgendwem erwartet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n of the same</source>
        <translation>
            <numerusform>%n gleicher</numerusform>
            <numerusform>%n gleiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>The same article: {0}.</source>
        <translation>Derselbe Artikel: {0}.</translation>
    </message>
    <message>
        <source>It should be in this very parcel.</source>
        <translation>Er sollte genau in diesem Paket sein.</translation>
    </message>
    <message>
        <source>The same customer sends it back.</source>
        <translation>Dieselbe Kundschaft schickt ihn zurück.</translation>
    </message>
    <message>
        <source>It was missing in another parcel.</source>
        <translation>Er fehlte in einem anderen Paket.</translation>
    </message>
    <message>
        <source>It is announced and has not come.</source>
        <translation>Er ist angemeldet und nicht gekommen.</translation>
    </message>
    <message>
        <source>It moves to that return, and you grade it here.</source>
        <translation>Er geht zu dieser Retoure und wird hier benotet.</translation>
    </message>
    <message>
        <source>Its money clock counts from today.</source>
        <translation>Die Zahlungsfrist läuft ab heute.</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Where: a shelf, a box</source>
        <translation>Wo: ein Regal, ein Karton</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Set aside in hand, and go on</source>
        <translation>Selbst beiseitelegen, weiter</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>It is {0}&apos;s</source>
        <translation>Es gehört {0}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Set it aside, and go on</source>
        <translation>Beiseitelegen und weiter</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Niemand passt</translation>
    </message>
</context>
<context>
    <name>floor</name>
    <message>
        <source>{0}: {1} came in, {2} graded</source>
        <translation>{0} Uhr: {1} eingegangen, {2} benotet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Unknown item {0}</source>
        <translation>Unbekannter Artikel {0}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Einspruch</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beanstandung</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>Nachprüfung</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Uneinig</translation>
    </message>
    <message>
        <source>Graded once, blind now</source>
        <translation>Jetzt blind benoten</translation>
    </message>
    <message>
        <source>Set aside on {0}</source>
        <translation>Beiseitegelegt: {0}</translation>
    </message>
    <message>
        <source>Not tied to a unit</source>
        <translation>Noch nicht zugeordnet</translation>
    </message>
    <message>
        <source>Lost on its way</source>
        <translation>Unterwegs verloren</translation>
    </message>
    <message>
        <source>Came damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Another thing came</source>
        <translation>Anderes kam</translation>
    </message>
    <message>
        <source>Never came</source>
        <translation>Kam nie</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>Heute erledigt</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>{0}, usually in {1} min</source>
        <translation>{0}, meist in {1} Min.</translation>
    </message>
    <message>
        <source>No network: this was read before</source>
        <translation>Kein Netz: Stand von vorher</translation>
    </message>
    <message>
        <source>graded of {0}</source>
        <translation>von {0} benotet</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>per item</source>
        <translation>je Artikel</translation>
    </message>
    <message>
        <source>same on re-check</source>
        <translation>gleiche Note</translation>
    </message>
    <message numerus="yes">
        <source>Re-check: kappa {0} ({1} to {2}), %n item(s)</source>
        <translation>
            <numerusform>Nachprüfung: Kappa {0} ({1} bis {2}), %n Artikel</numerusform>
            <numerusform>Nachprüfung: Kappa {0} ({1} bis {2}), %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>7+ days</source>
        <translation>7+ Tage</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} Tage</translation>
    </message>
    <message>
        <source>Waits for you, {0}</source>
        <translation>Wartet auf dich, {0}</translation>
    </message>
    <message>
        <source>No parcel in hand</source>
        <translation>Kein Paket in der Hand</translation>
    </message>
    <message>
        <source>Customer gets</source>
        <translation>Kunde erhält</translation>
    </message>
    <message>
        <source>Was paid</source>
        <translation>Bezahlt war</translation>
    </message>
    <message>
        <source>Asked {0} ago</source>
        <translation>Gefragt vor {0}</translation>
    </message>
    <message>
        <source>Approve a refund</source>
        <translation>Erstattung freigeben</translation>
    </message>
    <message>
        <source>Decide about an item</source>
        <translation>Über Artikel entscheiden</translation>
    </message>
    <message>
        <source>Answer an appeal</source>
        <translation>Einspruch beantworten</translation>
    </message>
    <message>
        <source>Decide a complaint</source>
        <translation>Beanstandung entscheiden</translation>
    </message>
    <message>
        <source>The law&apos;s day has passed</source>
        <translation>Die gesetzliche Frist ist um</translation>
    </message>
    <message>
        <source>Find out whose it is</source>
        <translation>Klären, wem es gehört</translation>
    </message>
    <message>
        <source>Grade it once more</source>
        <translation>Noch einmal benoten</translation>
    </message>
    <message>
        <source>asked by {0}</source>
        <translation>gefragt von {0}</translation>
    </message>
    <message>
        <source>{0}, paid</source>
        <translation>{0}, bezahlt</translation>
    </message>
    <message>
        <source>Graded {0}, {1}.</source>
        <translation>Note {0}, {1}.</translation>
    </message>
    <message>
        <source>The customer&apos;s reason: {0}.</source>
        <translation>Grund der Kundschaft: {0}.</translation>
    </message>
    <message>
        <source>By law {0} is the last day for the money.</source>
        <translation>Nach dem Gesetz ist {0} der letzte Tag für das Geld.</translation>
    </message>
    <message>
        <source>The customer would like the money.</source>
        <translation>Die Kundschaft möchte das Geld.</translation>
    </message>
    <message>
        <source>The customer would like another one.</source>
        <translation>Die Kundschaft möchte ein anderes Stück.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s).</source>
        <translation>
            <numerusform>%n Foto.</numerusform>
            <numerusform>%n Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf dich</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>In {0} s</source>
        <translation>In {0} s</translation>
    </message>
    <message>
        <source>U takes it back</source>
        <translation>U nimmt es zurück</translation>
    </message>
    <message>
        <source>With your words</source>
        <translation>Mit diesen Worten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Press 1 to 5; nobody sees the first</source>
        <translation>1 bis 5; die erste bleibt verdeckt</translation>
    </message>
    <message>
        <source>Grade it blind</source>
        <translation>Blind benoten</translation>
    </message>
    <message>
        <source>A decision needs it</source>
        <translation>Entscheiden braucht es</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>At the bench</source>
        <translation>Am Prüfplatz</translation>
    </message>
    <message>
        <source>Scan its parcel to work on it</source>
        <translation>Paket scannen, um es zu klären</translation>
    </message>
    <message>
        <source>Nobody has asked</source>
        <translation>Niemand hat gefragt</translation>
    </message>
    <message>
        <source>See at the benches where it is</source>
        <translation>An den Plätzen nachsehen</translation>
    </message>
    <message>
        <source>In words that are kept</source>
        <translation>Mit Worten, die bleiben</translation>
    </message>
    <message>
        <source>Both names go on the record</source>
        <translation>Beide Namen bleiben im Verlauf</translation>
    </message>
    <message>
        <source>It is {0}</source>
        <translation>Es ist {0}</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>So nicht</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>Bleibt so</translation>
    </message>
    <message>
        <source>Refund it</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>See it first</source>
        <translation>Erst sehen</translation>
    </message>
    <message>
        <source>Why? Then Enter</source>
        <translation>Warum? Dann Enter</translation>
    </message>
    <message>
        <source>What to look at? Then Enter</source>
        <translation>Worauf achten? Dann Enter</translation>
    </message>
    <message>
        <source>Why it stands, then Enter</source>
        <translation>Warum es bleibt, dann Enter</translation>
    </message>
    <message>
        <source>Why not, then Enter</source>
        <translation>Warum nicht, dann Enter</translation>
    </message>
    <message>
        <source>What we want to see, then Enter</source>
        <translation>Was wir sehen wollen, dann Enter</translation>
    </message>
    <message>
        <source>Why, for the customer</source>
        <translation>Warum, für die Kundschaft</translation>
    </message>
    <message>
        <source>It is answered, and the money follows the new grade.</source>
        <translation>Beantwortet, das Geld folgt der neuen Note.</translation>
    </message>
    <message>
        <source>It is approved, and will be paid. Both names are kept.</source>
        <translation>Freigegeben, wird gezahlt. Beide Namen sind festgehalten.</translation>
    </message>
    <message>
        <source>It is back at the bench, with your words.</source>
        <translation>Zurück am Prüfplatz, mit diesen Worten.</translation>
    </message>
    <message>
        <source>It is answered.</source>
        <translation>Beantwortet.</translation>
    </message>
    <message>
        <source>It is decided, and will be paid.</source>
        <translation>Entschieden, wird gezahlt.</translation>
    </message>
    <message>
        <source>It is refused, with your words.</source>
        <translation>Abgelehnt, mit diesen Worten.</translation>
    </message>
    <message>
        <source>It is decided: another one is sent.</source>
        <translation>Entschieden: Ein anderes Stück wird gesendet.</translation>
    </message>
    <message>
        <source>It is decided: it is to come back first.</source>
        <translation>Entschieden: Es soll erst zurückkommen.</translation>
    </message>
    <message>
        <source>house {0}</source>
        <translation>Haus {0}</translation>
    </message>
    <message>
        <source>{0}: {1} ({2} to {3})</source>
        <translation>{0}: {1} ({2} bis {3})</translation>
    </message>
</context>
<context>
    <name>insights</name>
    <message>
        <source>looked into</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passform</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>Nicht wie erwartet</translation>
    </message>
    <message>
        <source>Other, or none given</source>
        <translation>Anderes oder ohne Angabe</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Mangel</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>{0} to {1}. {2} of {3} items came back</source>
        <translation>{0} bis {1}. {2} von {3} Artikeln kamen zurück</translation>
    </message>
    <message>
        <source>No network: this was read before</source>
        <translation>Kein Netz: Stand von vorher</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>kommt zurück</translation>
    </message>
    <message>
        <source>cost of one return</source>
        <translation>kostet eine Retoure</translation>
    </message>
    <message>
        <source>Counting {0} days…</source>
        <translation>{0} Tage werden gezählt …</translation>
    </message>
    <message>
        <source>a year ago {0}</source>
        <translation>vor einem Jahr {0}</translation>
    </message>
    <message>
        <source>{0} weeks</source>
        <translation>{0} Wochen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Solved this quarter</source>
        <translation>In diesem Quartal gelöst</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>few sold</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>usual is {0} to {1}</source>
        <translation>üblich ist {0} bis {1}</translation>
    </message>
    <message>
        <source>{0}, share that comes back</source>
        <translation>{0}, Anteil, der zurückkommt</translation>
    </message>
    <message>
        <source>{0}: {1} in the newest of {2} weeks of sale; {3}</source>
        <translation>{0}: {1} in der neuesten von {2} Verkaufswochen; {3}</translation>
    </message>
    <message>
        <source>{0}, by size</source>
        <translation>{0}, nach Größe</translation>
    </message>
    <message>
        <source>{0} a month</source>
        <translation>{0} im Monat</translation>
    </message>
    <message>
        <source>It is counted every morning</source>
        <translation>Gezählt wird jeden Morgen</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Nichts fällt auf</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>In {0} s</source>
        <translation>In {0} s</translation>
    </message>
    <message>
        <source>U takes it back</source>
        <translation>U nimmt es zurück</translation>
    </message>
    <message>
        <source>An answer needs it</source>
        <translation>Eine Antwort braucht es</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>Say that it is done</source>
        <translation>Sagen, dass es getan ist</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Most urgent</source>
        <translation>Dringendstes</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code tippen</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Für Menschen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>It is theirs</source>
        <translation>Gehört ihnen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>Next find</source>
        <translation>Nächster Fund</translation>
    </message>
    <message>
        <source>Back to the parcel</source>
        <translation>Zurück zum Paket</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächste Differenz</translation>
    </message>
    <message>
        <source>Do the step</source>
        <translation>Schritt tun</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The next difference that is open</source>
        <translation>Die nächste offene Differenz</translation>
    </message>
    <message>
        <source>Another difference</source>
        <translation>Eine andere Differenz</translation>
    </message>
    <message>
        <source>A newer or an older day</source>
        <translation>Neuerer oder älterer Tag</translation>
    </message>
    <message>
        <source>All that is open, of every day</source>
        <translation>Alles Offene, aller Tage</translation>
    </message>
    <message>
        <source>Do the step; again: do not wait</source>
        <translation>Schritt tun; nochmals: sofort</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Write down what it is</source>
        <translation>Aufschreiben, was es ist</translation>
    </message>
    <message>
        <source>Pay it by hand instead</source>
        <translation>Stattdessen von Hand zahlen</translation>
    </message>
    <message>
        <source>Claim what was too much</source>
        <translation>Zu viel Gezahltes fordern</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>Take the books of the day out</source>
        <translation>Bücher des Tages ausgeben</translation>
    </message>
    <message>
        <source>Other books</source>
        <translation>Andere Bücher</translation>
    </message>
    <message>
        <source>Another screen</source>
        <translation>Anderer Bildschirm</translation>
    </message>
    <message>
        <source>Out of the innermost thing</source>
        <translation>Aus dem Innersten heraus</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Read a code by camera</source>
        <translation>Einen Code mit der Kamera lesen</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>So nicht</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>The next that waits</source>
        <translation>Das Nächste, was wartet</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Do its first step; again: do not wait</source>
        <translation>Erster Schritt; nochmals: sofort</translation>
    </message>
    <message>
        <source>The same, with a reason</source>
        <translation>Dasselbe, mit einem Grund</translation>
    </message>
    <message>
        <source>Appeal: another grade holds</source>
        <translation>Einspruch: andere Note gilt</translation>
    </message>
    <message>
        <source>Complaint: the other wish; see it first</source>
        <translation>Beanstandung: anders; erst sehen</translation>
    </message>
    <message>
        <source>Not like this: refuse, or send back</source>
        <translation>So nicht: ablehnen oder zurück</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Es ist getan</translation>
    </message>
    <message>
        <source>Next alert</source>
        <translation>Nächste Meldung</translation>
    </message>
    <message>
        <source>The next alert</source>
        <translation>Die nächste Meldung</translation>
    </message>
    <message>
        <source>Another alert</source>
        <translation>Eine andere Meldung</translation>
    </message>
    <message>
        <source>It was done; again: do not wait</source>
        <translation>Es ist getan; nochmals: nicht warten</translation>
    </message>
    <message>
        <source>I look into it: it stays on the list</source>
        <translation>Ich sehe nach: es bleibt stehen</translation>
    </message>
    <message>
        <source>Not now: it goes from the list</source>
        <translation>Nicht jetzt: es geht von der Liste</translation>
    </message>
    <message>
        <source>Ninety days, a year, a month</source>
        <translation>Neunzig Tage, ein Jahr, ein Monat</translation>
    </message>
    <message>
        <source>All products as a list (CSV)</source>
        <translation>Alle Produkte als Liste (CSV)</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Als Entwurf sichern</translation>
    </message>
    <message>
        <source>Back; what you wrote is kept</source>
        <translation>Zurück; der Text bleibt</translation>
    </message>
    <message>
        <source>A newer or an older version</source>
        <translation>Neuere oder ältere Fassung</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>Eine andere Regel</translation>
    </message>
    <message>
        <source>Only what differs, with what it was</source>
        <translation>Nur Abweichendes, mit Vorherigem</translation>
    </message>
    <message>
        <source>Replay past orders under it</source>
        <translation>Frühere Bestellungen durchspielen</translation>
    </message>
    <message>
        <source>Edit, at the rule that is marked</source>
        <translation>Bearbeiten, bei der Regel</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Save the text as a draft</source>
        <translation>Text als Entwurf sichern</translation>
    </message>
    <message>
        <source>From another moment on</source>
        <translation>Ab einem anderen Zeitpunkt</translation>
    </message>
    <message>
        <source>Publish; again: do not wait</source>
        <translation>Veröffentlichen; nochmals: sofort</translation>
    </message>
    <message>
        <source>Another market</source>
        <translation>Ein anderer Markt</translation>
    </message>
    <message>
        <source>Out of the text</source>
        <translation>Aus dem Text heraus</translation>
    </message>
    <message>
        <source>Answer the check</source>
        <translation>Prüfung beantworten</translation>
    </message>
    <message>
        <source>The check does not apply</source>
        <translation>Prüfung trifft nicht zu</translation>
    </message>
    <message>
        <source>Go to another check</source>
        <translation>Zu einer anderen Prüfung</translation>
    </message>
    <message>
        <source>Wrong item in the parcel</source>
        <translation>Falscher Artikel im Paket</translation>
    </message>
    <message>
        <source>Item is missing</source>
        <translation>Artikel fehlt</translation>
    </message>
    <message>
        <source>Box is empty</source>
        <translation>Karton ist leer</translation>
    </message>
    <message>
        <source>Send it somewhere else</source>
        <translation>Woandershin schicken</translation>
    </message>
    <message>
        <source>Do it; again: do not wait</source>
        <translation>Ausführen; nochmals: sofort</translation>
    </message>
    <message>
        <source>Open the most urgent parcel</source>
        <translation>Dringendstes Paket öffnen</translation>
    </message>
    <message>
        <source>Photos by phone, or receive it</source>
        <translation>Fotos per Telefon, oder annehmen</translation>
    </message>
    <message>
        <source>The next picture of the item</source>
        <translation>Das nächste Bild des Artikels</translation>
    </message>
    <message>
        <source>Last label again, or the lorry&apos;s list</source>
        <translation>Letztes Etikett, oder die Ladeliste</translation>
    </message>
    <message>
        <source>Correct the last verdict that was sent</source>
        <translation>Letztes Urteil berichtigen</translation>
    </message>
    <message>
        <source>Send it to the lead, with a word why</source>
        <translation>An die Leitung, mit Grund</translation>
    </message>
    <message>
        <source>Unknown code: a find; else the finds</source>
        <translation>Unbekannt: als Fund; sonst Funde</translation>
    </message>
    <message>
        <source>Unannounced parcel: nothing is left</source>
        <translation>Unangemeldet: nichts mehr darin</translation>
    </message>
    <message>
        <source>Put the parcel back</source>
        <translation>Paket zurücklegen</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation>Was einen Menschen braucht</translation>
    </message>
    <message>
        <source>Ring what matters on the photo</source>
        <translation>Auf dem Foto markieren</translation>
    </message>
    <message>
        <source>Still sealed: nothing else to ask</source>
        <translation>Noch versiegelt: sonst nichts</translation>
    </message>
    <message>
        <source>Same as the one before</source>
        <translation>Wie das vorige</translation>
    </message>
    <message>
        <source>Unknown code: its serial number</source>
        <translation>Unbekannt: Seriennummer</translation>
    </message>
    <message>
        <source>Taken over what the one before left</source>
        <translation>Übernommen, was dalag</translation>
    </message>
    <message>
        <source>Weigh it once more</source>
        <translation>Noch einmal wiegen</translation>
    </message>
    <message>
        <source>Type a code, its end, or a name</source>
        <translation>Code oder Namen tippen</translation>
    </message>
    <message>
        <source>Check in at the dock; again: end it</source>
        <translation>Annahme an der Rampe; Ende</translation>
    </message>
    <message>
        <source>Session ended: type the password</source>
        <translation>Sitzung beendet: Passwort</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Sign out; what waits is kept</source>
        <translation>Abmelden; Wartendes bleibt</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>{0}: {1}, with 95 in 100 between {2} and {3}</source>
        <translation>{0}: {1}, zu 95 von 100 zwischen {2} und {3}</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <source>This version against today</source>
        <translation>Diese Fassung gegen heute</translation>
    </message>
    <message>
        <source>Draft against today</source>
        <translation>Entwurf gegen heute</translation>
    </message>
    <message>
        <source>Cost of returns</source>
        <translation>Kosten der Retouren</translation>
    </message>
    <message>
        <source>Sales kept</source>
        <translation>Behaltener Umsatz</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} mehr</translation>
    </message>
    <message>
        <source>{0} less</source>
        <translation>{0} weniger</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Fassung {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, draft</source>
        <translation>{0}, Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>since {0}, {1}</source>
        <translation>seit {0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}. {1}, the same as version {2}</source>
        <translation>{0}. {1}, gleich wie Fassung {2}</translation>
    </message>
    <message>
        <source>{0}. {1}, {2} changed since version {3}</source>
        <translation>{0}. {1}, {2} geändert seit Fassung {3}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In force since {0}</source>
        <translation>In Kraft seit {0}</translation>
    </message>
    <message>
        <source>Begins {0}</source>
        <translation>Beginnt {0}</translation>
    </message>
    <message>
        <source>Began {0}</source>
        <translation>Begann {0}</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>what everybody gets</source>
        <translation>was alle bekommen</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>what members earned</source>
        <translation>was Mitglieder verdient haben</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>what people usually do</source>
        <translation>was Menschen meist tun</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>was geschehen ist</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Was: {0}</source>
        <translation>Vorher: {0}</translation>
    </message>
    <message>
        <source>Nobody gets less than the law.</source>
        <translation>Niemand bekommt weniger als das Gesetz.</translation>
    </message>
    <message>
        <source>No rule hides another.</source>
        <translation>Keine Regel verdeckt eine andere.</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>You, {0}</source>
        <translation>Hier: {0}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>Nichts zu veröffentlichen</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Veröffentlichung …</translation>
    </message>
    <message>
        <source>Publishing in {0} s</source>
        <translation>Öffentlich in {0} s</translation>
    </message>
    <message>
        <source>U takes it back</source>
        <translation>U nimmt es zurück</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>Publishing needs it</source>
        <translation>Veröffentlichen braucht es</translation>
    </message>
    <message>
        <source>Somebody else publishes it</source>
        <translation>Das macht jemand anderes</translation>
    </message>
    <message>
        <source>You wrote this draft</source>
        <translation>Das ist der eigene Entwurf</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>So nicht</translation>
    </message>
    <message>
        <source>See what was checked</source>
        <translation>Siehe die Prüfung</translation>
    </message>
    <message>
        <source>Publish version {0}</source>
        <translation>Fassung {0} freigeben</translation>
    </message>
    <message>
        <source>Written by {0}</source>
        <translation>Geschrieben von {0}</translation>
    </message>
    <message>
        <source>Bring version {0} back</source>
        <translation>Fassung {0} zurückholen</translation>
    </message>
    <message>
        <source>As the newest version</source>
        <translation>Als neueste Fassung</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Policy</source>
        <translation>Regelung</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Prüfplatz</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Halle</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblick</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} Min.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Seriell</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>Of this computer</source>
        <translation>Dieses Rechners</translation>
    </message>
    <message>
        <source>Its folder</source>
        <translation>Ihr Ordner</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Prüfplatz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>For gloves</source>
        <translation>Für Handschuhe</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Etikettendrucker</translation>
    </message>
    <message>
        <source>Scan plates into bins</source>
        <translation>Etiketten in Behälter</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Waage</translation>
    </message>
    <message>
        <source>Port of the scale</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Folder of the camera</source>
        <translation>Kamera-Ordner</translation>
    </message>
    <message>
        <source>The scanner types what is printed. Nothing is translated.</source>
        <translation>Der Scanner tippt, was gedruckt ist. Nichts wird übersetzt.</translation>
    </message>
    <message>
        <source>Learned. Codes with {0} cannot be read: set its country instead.</source>
        <translation>Gelernt. Codes mit {0} sind nicht lesbar: besser sein Land einstellen.</translation>
    </message>
    <message>
        <source>Learned: from now on what is printed is read.</source>
        <translation>Gelernt: ab jetzt wird gelesen, was gedruckt ist.</translation>
    </message>
    <message>
        <source>That was another code, or signs got lost. Scan it again.</source>
        <translation>Das war ein anderer Code, oder Zeichen gingen verloren. Noch einmal scannen.</translation>
    </message>
    <message>
        <source>Caps Lock is on. Turn it off and scan again.</source>
        <translation>Die Feststelltaste ist an. Ausschalten und noch einmal scannen.</translation>
    </message>
    <message>
        <source>Signs come out alike: set the scanner to this country.</source>
        <translation>Zeichen kommen gleich heraus: den Scanner auf dieses Land einstellen.</translation>
    </message>
</context>
<context>
    <name>shown</name>
    <message numerus="yes">
        <source>%n check(s) left</source>
        <translation>
            <numerusform>noch %n Prüfung</numerusform>
            <numerusform>noch %n Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer with Y or N</source>
        <translation>Mit Y oder N antworten</translation>
    </message>
    <message>
        <source>Grade it</source>
        <translation>Note geben</translation>
    </message>
    <message>
        <source>Press 1 to 5</source>
        <translation>1 bis 5 drücken</translation>
    </message>
    <message>
        <source>Report: {0}</source>
        <translation>Melden: {0}</translation>
    </message>
    <message>
        <source>A person decides the refund</source>
        <translation>Ein Mensch entscheidet das</translation>
    </message>
    <message>
        <source>Save the grade</source>
        <translation>Note sichern</translation>
    </message>
    <message>
        <source>The refund goes out later</source>
        <translation>Die Erstattung geht später</translation>
    </message>
    <message>
        <source>Send it somewhere else</source>
        <translation>Woandershin schicken</translation>
    </message>
    <message>
        <source>It may not go there</source>
        <translation>Dorthin darf es nicht</translation>
    </message>
    <message>
        <source>With a word why, or without</source>
        <translation>Mit oder ohne Grund</translation>
    </message>
    <message>
        <source>Send it to the lead</source>
        <translation>An die Leitung geben</translation>
    </message>
    <message>
        <source>A lead releases the money later</source>
        <translation>Die Leitung gibt es später frei</translation>
    </message>
    <message>
        <source>Refund {0}</source>
        <translation>{0} erstatten</translation>
    </message>
    <message>
        <source>and send it to: {0}</source>
        <translation>und weiter an: {0}</translation>
    </message>
    <message>
        <source>Approved by {0}</source>
        <translation>Freigegeben: {0}</translation>
    </message>
    <message>
        <source>Reading the badge…</source>
        <translation>Ausweis wird gelesen …</translation>
    </message>
    <message>
        <source>Then {0} goes out</source>
        <translation>Dann geht {0} hinaus</translation>
    </message>
    <message>
        <source>Waiting for a lead&apos;s badge</source>
        <translation>Ausweis der Leitung</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Reporting it in {s} s</source>
        <translation>Meldung in {s} s</translation>
    </message>
    <message>
        <source>Saving in {s} s</source>
        <translation>Gesichert in {s} s</translation>
    </message>
    <message>
        <source>Refunding {0} in {s} s</source>
        <translation>{0} zurück in {s} s</translation>
    </message>
    <message>
        <source>U takes it back, Space goes on</source>
        <translation>U zurück, Leertaste weiter</translation>
    </message>
    <message>
        <source>Grade {0}, {1}</source>
        <translation>Note {0}, {1}</translation>
    </message>
    <message>
        <source>{0}, customer gets {1}</source>
        <translation>{0}, Kunde erhält {1}</translation>
    </message>
    <message>
        <source>paid {0}</source>
        <translation>bezahlt {0}</translation>
    </message>
    <message>
        <source>delivered {0}</source>
        <translation>geliefert {0}</translation>
    </message>
    <message>
        <source>of {0} usual</source>
        <translation>von {0} üblich</translation>
    </message>
    <message>
        <source>Your choice. Proposed: {0}.</source>
        <translation>Eigene Wahl. Vorschlag: {0}.</translation>
    </message>
    <message>
        <source>Proposed: {0}.</source>
        <translation>Vorschlag: {0}.</translation>
    </message>
    <message>
        <source>{0}% sure</source>
        <translation>{0} % sicher</translation>
    </message>
    <message>
        <source>Customer gets</source>
        <translation>Kunde erhält</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} auf {1}</translation>
    </message>
    <message>
        <source>A person looks into it. Nothing is refunded yet.</source>
        <translation>Ein Mensch sieht es sich an. Noch wird nichts erstattet.</translation>
    </message>
    <message>
        <source>A person decides what the customer gets</source>
        <translation>Ein Mensch entscheidet, was erstattet wird</translation>
    </message>
    <message>
        <source>Not graded yet</source>
        <translation>Noch ohne Note</translation>
    </message>
    <message>
        <source>Each grade says where it goes.</source>
        <translation>Jede Note sagt, wohin es geht.</translation>
    </message>
    <message>
        <source>Grade it to see what the customer gets</source>
        <translation>Erst benoten, dann steht hier die Summe</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>No network: your work is saved here</source>
        <translation>Kein Netz: Die Arbeit ist hier gespeichert</translation>
    </message>
    <message>
        <source>Grade on. It is sent by itself when the line is back.</source>
        <translation>Weiter benoten. Es wird von selbst gesendet, sobald das Netz zurück ist.</translation>
    </message>
    <message>
        <source>Grade on. {0} goes out by itself when the line is back.</source>
        <translation>Weiter benoten. {0} geht von selbst hinaus, sobald das Netz zurück ist.</translation>
    </message>
    <message>
        <source>{0} is over your limit: without the network it is not refunded.</source>
        <translation>{0} liegt über der Grenze: Ohne Netz wird nicht erstattet.</translation>
    </message>
    <message>
        <source>Not to {0}</source>
        <translation>Nicht zu: {0}</translation>
    </message>
    <message>
        <source>Scan the evidence code of its batch, or type it with /.</source>
        <translation>Den Nachweiscode der Charge scannen, oder mit / eingeben.</translation>
    </message>
    <message>
        <source>It counts for some minutes, and for exactly this.</source>
        <translation>Gilt einige Minuten, und nur hierfür.</translation>
    </message>
    <message>
        <source>Needs a second person: scan a lead&apos;s badge</source>
        <translation>Zweite Person nötig: Ausweis der Leitung scannen</translation>
    </message>
    <message>
        <source>{0} is over your limit. H sends it to the lead; you need not wait.</source>
        <translation>{0} liegt über der Grenze. H gibt es an die Leitung; Warten ist nicht nötig.</translation>
    </message>
    <message>
        <source>Why should the lead look?</source>
        <translation>Warum soll die Leitung schauen?</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) kept here</source>
        <translation>
            <numerusform>%n Foto hier gespeichert</numerusform>
            <numerusform>%n Fotos hier gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Something is taken off: a photo should show why. P takes one.</source>
        <translation>Etwas wird abgezogen: Ein Foto soll zeigen, warum. P nimmt eins auf.</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Erbeten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>Take a photo with a phone</source>
        <translation>Mit einem Telefon fotografieren</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Like new</source>
        <translation>Wie neu</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Falscher Artikel</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Empty box</source>
        <translation>Leerer Karton</translation>
    </message>
    <message>
        <source>Restock</source>
        <translation>Ins Lager</translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation>Aufbereiten</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Outlet</translation>
    </message>
    <message>
        <source>Donate</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Recyceln</translation>
    </message>
    <message>
        <source>To vendor</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernichten</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>as it was paid</source>
        <translation>wie bezahlt</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>pay later</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>store credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>I know this</source>
        <translation>Das kenne ich</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} Min.</translation>
    </message>
    <message>
        <source>{0} h {1:02d}</source>
        <translation>{0} h {1:02d}</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} Std.</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} Tage</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>vor {0} Min.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} g</source>
        <translation>{0} g</translation>
    </message>
    <message>
        <source>{0} g, as it should be</source>
        <translation>{0} g, wie es sein soll</translation>
    </message>
    <message>
        <source>{0} g, {1} g light</source>
        <translation>{0} g, {1} g zu leicht</translation>
    </message>
    <message>
        <source>{0} g, {1} g heavy</source>
        <translation>{0} g, {1} g zu schwer</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <translation>dddd, d. MMMM, HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <translation>ddd d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d. MMMM</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>heute {0}</translation>
    </message>
</context>
</TS>
