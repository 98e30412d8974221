<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AgainstView</name>
    <message>
        <source>95 in 100 sure</source>
        <translation>sûr à 95 sur 100</translation>
    </message>
    <message>
        <source>The policy gave less, so the law wins there.</source>
        <translation>La politique donnait moins : la loi l&apos;emporte.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>The law decided</source>
        <translation>La loi a décidé</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Past orders are being replayed…</source>
        <translation>Commandes passées en cours de rejeu…</translation>
    </message>
    <message>
        <source>Replays the orders of the last 12 months under it and as it is now.</source>
        <translation>Rejoue les commandes des 12 derniers mois avec elle et comme c&apos;est aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>{0} orders replayed</source>
        <translation>{0} commandes rejouées</translation>
    </message>
    <message>
        <source>{0} the same</source>
        <translation>{0} inchangées</translation>
    </message>
    <message>
        <source>better off</source>
        <translation>mieux lotis</translation>
    </message>
    <message>
        <source>worse off</source>
        <translation>moins bien lotis</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Deuxième personne</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>AlertsView</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>récentes d’abord</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Parcel {0}</source>
        <translation>Colis {0}</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>This bench has no camera. Choose one in the settings.</source>
        <translation>Ce poste n&apos;a pas de caméra. Choisissez-en une dans les réglages.</translation>
    </message>
    <message>
        <source>The camera does not answer. Is it plugged in, and its package installed?</source>
        <translation>La caméra ne répond pas. Est-elle branchée et son paquet installé ?</translation>
    </message>
</context>
<context>
    <name>CameraStrip</name>
    <message>
        <source>Hold the code into the frame</source>
        <translation>Tenez le code dans le cadre</translation>
    </message>
    <message>
        <source>It is read by itself. Esc or B takes the camera away.</source>
        <translation>Il est lu tout seul. Échap ou B enlève la caméra.</translation>
    </message>
</context>
<context>
    <name>CauseDesk</name>
    <message>
        <source>Saved as {0}</source>
        <translation>Enregistré sous {0}</translation>
    </message>
    <message>
        <source>It could not be saved: {0}</source>
        <translation>Échec de l’enregistrement : {0}</translation>
    </message>
    <message>
        <source>It is kept, with your name.</source>
        <translation>C’est noté, avec votre nom.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>On the bench</source>
        <translation>Sur le poste</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Nothing was judged here yet.</source>
        <translation>Rien n&apos;a encore été jugé ici.</translation>
    </message>
    <message>
        <source>Taken back: {0}. Grade it again.</source>
        <translation>Repris : {0}. Notez-le à nouveau.</translation>
    </message>
    <message>
        <source>No network: correct it when the line is back.</source>
        <translation>Pas de réseau : corrigez au retour du réseau.</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>accordé</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>By day in {0}</source>
        <translation>Par jour en {0}</translation>
    </message>
</context>
<context>
    <name>DaysView</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>récents d&apos;abord</translation>
    </message>
    <message>
        <source>{0} so far</source>
        <translation>{0} à ce jour</translation>
    </message>
    <message>
        <source>Left unexplained</source>
        <translation>Reste inexpliqué</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>Policy in plain words</source>
        <translation>La politique en clair</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Points notables</translation>
    </message>
    <message>
        <source>Send it to</source>
        <translation>Où l&apos;envoyer</translation>
    </message>
    <message>
        <source>Customer gets</source>
        <translation>Le client reçoit</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Reposer</translation>
    </message>
    <message>
        <source>Send to lead</source>
        <translation>Au responsable</translation>
    </message>
    <message>
        <source>Why should the lead look?</source>
        <translation>Pourquoi le responsable doit-il voir ?</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fait</numerusform>
            <numerusform>%n faits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DockStrip</name>
    <message>
        <source>End it</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Carrier&apos;s list</source>
        <translation>Liste du transporteur</translation>
    </message>
</context>
<context>
    <name>Docking</name>
    <message numerus="yes">
        <source>%n parcel(s) of the list did not come</source>
        <translation>
            <numerusform>%n colis de la liste n&apos;est pas arrivé</numerusform>
            <numerusform>%n colis de la liste ne sont pas arrivés</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-in: {0} of {1}</source>
        <translation>Reçus : {0} sur {1}</translation>
    </message>
    <message numerus="yes">
        <source>Check-in: %n parcel(s)</source>
        <translation>
            <numerusform>Reçu : %n colis</numerusform>
            <numerusform>Reçus : %n colis</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan each parcel. The carrier&apos;s list tells what is missing.</source>
        <translation>Scannez chaque colis. La liste du transporteur dit ce qui manque.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) checked in</source>
        <translation>
            <numerusform>%n colis enregistré</numerusform>
            <numerusform>%n colis enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-in of {0}</source>
        <translation>Réception de {0}</translation>
    </message>
    <message>
        <source>{0} is here</source>
        <translation>{0} est là</translation>
    </message>
    <message>
        <source>{0} is here, and on no list</source>
        <translation>{0} est là, mais sur aucune liste</translation>
    </message>
    <message>
        <source>{0} was scanned before</source>
        <translation>{0} a déjà été scanné</translation>
    </message>
    <message>
        <source>There is no code in this list.</source>
        <translation>Il n&apos;y a aucun code dans cette liste.</translation>
    </message>
    <message>
        <source>This list cannot be read: {0}</source>
        <translation>Cette liste est illisible : {0}</translation>
    </message>
    <message>
        <source>{0}: nobody announced it. It is kept until it is opened.</source>
        <translation>{0} : personne ne l&apos;a annoncé. Il attend d&apos;être ouvert.</translation>
    </message>
    <message>
        <source>{0} had come before</source>
        <translation>{0} était déjà arrivé</translation>
    </message>
    <message>
        <source>{0} is no parcel&apos;s code. Scan another code on it.</source>
        <translation>{0} n&apos;est pas le code d&apos;un colis. Scannez un autre code.</translation>
    </message>
</context>
<context>
    <name>DoingView</name>
    <message>
        <source>What people said</source>
        <translation>Ce que les gens ont dit</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Ce qu’ils écrivent</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Fewer come back</source>
        <translation>Moins de retours</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>As text. It is saved as a draft that somebody else publishes.</source>
        <translation>En texte. Enregistré comme brouillon qu&apos;une autre personne publie.</translation>
    </message>
    <message>
        <source>Policy as text</source>
        <translation>Politique en texte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>FinanceDesk</name>
    <message>
        <source>Saved as {0}</source>
        <translation>Enregistré sous {0}</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>Where we looked</source>
        <translation>Où nous avons cherché</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>dans cet ordre</translation>
    </message>
    <message>
        <source>Whose it may be</source>
        <translation>À qui il peut être</translation>
    </message>
    <message>
        <source>↑ ↓ to choose</source>
        <translation>↑ ↓ pour choisir</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Checked while you write</source>
        <translation>Vérifié pendant la saisie</translation>
    </message>
    <message>
        <source>It cannot be read like this</source>
        <translation>Illisible ainsi</translation>
    </message>
    <message>
        <source>Nothing to say against it.</source>
        <translation>Rien à redire.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>What you wrote stays here</source>
        <translation>Votre texte reste ici</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Enregistrer en brouillon</translation>
    </message>
    <message>
        <source>Somebody else publishes it</source>
        <translation>Une autre personne publie</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message>
        <source>No finds in this parcel. Scan one, then F notes it.</source>
        <translation>Aucune trouvaille dans ce colis. Scannez-en une, F la note.</translation>
    </message>
    <message>
        <source>It is part of that return now. Grade it here.</source>
        <translation>Il fait partie de ce retour. Notez-le ici.</translation>
    </message>
    <message>
        <source>Set aside on {0}</source>
        <translation>Mis de côté : {0}</translation>
    </message>
</context>
<context>
    <name>FloorOffice</name>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n au travail</numerusform>
            <numerusform>%n au travail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorView</name>
    <message>
        <source>The floor</source>
        <translation>L&apos;atelier</translation>
    </message>
    <message>
        <source>Money still to send, by the law&apos;s clock</source>
        <translation>Encore à payer, selon l&apos;horloge de la loi</translation>
    </message>
    <message>
        <source>Nobody has a parcel in hand.</source>
        <translation>Personne n&apos;a de colis en main.</translation>
    </message>
    <message>
        <source>Same grade on re-check</source>
        <translation>Même note au recontrôle</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>arrivés</translation>
    </message>
    <message>
        <source>graded</source>
        <translation>notés</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Par heure</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n retour</numerusform>
            <numerusform>%n retours</numerusform>
        </translation>
    </message>
    <message>
        <source>this shift</source>
        <translation>ce service</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>à l&apos;heure</translation>
    </message>
    <message>
        <source>per item</source>
        <translation>par article</translation>
    </message>
    <message>
        <source>re-check</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>Benches</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Needs a person: {0}  R</source>
        <translation>À traiter : {0}  R</translation>
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
        <translation>Formation, {0}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message numerus="yes">
        <source>Saved here, %n waiting</source>
        <translation>
            <numerusform>Enregistré ici, %n en attente</numerusform>
            <numerusform>Enregistré ici, %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message numerus="yes">
        <source>Saved, %n on the way</source>
        <translation>
            <numerusform>Enregistré, %n en route</numerusform>
            <numerusform>Enregistré, %n en route</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tout enregistré</translation>
    </message>
    <message>
        <source>items today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>per item</source>
        <translation>par article</translation>
    </message>
    <message>
        <source>{0} an hour</source>
        <translation>{0} à l&apos;heure</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>The parcel of {0} is not finished</source>
        <translation>Le colis de {0} est inachevé</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) not sent yet</source>
        <translation>
            <numerusform>%n acte pas encore envoyé</numerusform>
            <numerusform>%n actes pas encore envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) for a person to settle</source>
        <translation>
            <numerusform>%n acte à régler par une personne</numerusform>
            <numerusform>%n actes à régler par une personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the lead</source>
        <translation>
            <numerusform>%n chez le responsable</numerusform>
            <numerusform>%n chez le responsable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) in no bin</source>
        <translation>
            <numerusform>%n article dans aucun bac</numerusform>
            <numerusform>%n articles dans aucun bac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not sent yet</source>
        <translation>
            <numerusform>%n photo pas encore envoyée</numerusform>
            <numerusform>%n photos pas encore envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>The label {0} did not come out</source>
        <translation>L&apos;étiquette {0} n&apos;est pas sortie</translation>
    </message>
    <message>
        <source>{0} left this, {1}</source>
        <translation>{0} a laissé ceci, {1}</translation>
    </message>
</context>
<context>
    <name>HandedStrip</name>
    <message>
        <source>Taken over</source>
        <translation>Repris</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Scan or type a code</source>
        <translation>Scannez ou tapez un code</translation>
    </message>
    <message>
        <source>Scan a parcel, an item or an action card</source>
        <translation>Scannez un colis, un article ou une carte</translation>
    </message>
    <message>
        <source>Scan anything</source>
        <translation>Scannez</translation>
    </message>
    <message>
        <source>Queue {0}</source>
        <translation>File {0}</translation>
    </message>
    <message>
        <source>{0}. Press to sign out (O)</source>
        <translation>{0}. Appuyez pour vous déconnecter (O)</translation>
    </message>
</context>
<context>
    <name>InsightOffice</name>
    <message>
        <source>Counted until {0}</source>
        <translation>Compté jusqu’au {0}</translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <source>This item is done already. Take the next one.</source>
        <translation>Cet article est déjà fait. Prenez le suivant.</translation>
    </message>
    <message>
        <source>Item {0} is done: {1}. A supervisor can correct it.</source>
        <translation>L&apos;article {0} est fait : {1}. Un responsable peut corriger.</translation>
    </message>
    <message>
        <source>Over your limit: scan a lead&apos;s badge, or press H to send it to the lead.</source>
        <translation>Au-delà de votre limite : scannez le badge d&apos;un responsable, ou H pour le lui envoyer.</translation>
    </message>
    <message>
        <source>A person decides about it in any case.</source>
        <translation>Une personne en décide de toute façon.</translation>
    </message>
    <message>
        <source>The bench asks for a look.</source>
        <translation>Le poste demande un coup d&apos;œil.</translation>
    </message>
    <message>
        <source>Nothing to take back. C corrects what was sent.</source>
        <translation>Rien à reprendre. C corrige ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Repris. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Needs a person: {0}</source>
        <translation>Une personne doit voir : {0}</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Put the parcel back</source>
        <translation>Reposer le colis</translation>
    </message>
    <message>
        <source>Most urgent. {0}</source>
        <translation>Le plus urgent. {0}</translation>
    </message>
    <message>
        <source>Open the most urgent: {0}</source>
        <translation>Ouvrir le plus urgent : {0}</translation>
    </message>
    <message>
        <source>Scan the next parcel</source>
        <translation>Scannez le colis suivant</translation>
    </message>
    <message>
        <source>This parcel is done</source>
        <translation>Ce colis est terminé</translation>
    </message>
    <message>
        <source>Nobody announced this</source>
        <translation>Personne ne l&apos;a annoncé</translation>
    </message>
    <message>
        <source>A return label, an item or an action card works too.</source>
        <translation>Une étiquette retour, un article ou une carte d&apos;action aussi.</translation>
    </message>
    <message>
        <source>Something left in the box? Scan it to note it as a find.</source>
        <translation>Il reste quelque chose ? Scannez-le pour le noter comme trouvaille.</translation>
    </message>
    <message>
        <source>Scan each thing in the box to note it as a find.</source>
        <translation>Scannez chaque chose de la boîte pour la noter comme trouvaille.</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Customer’s reason</source>
        <translation>Motif du client</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Press 1 to 5, or scan a grade card</source>
        <translation>Appuyez sur 1 à 5 ou scannez une carte de note</translation>
    </message>
    <message>
        <source>Or it is not here:</source>
        <translation>Ou il n&apos;est pas là :</translation>
    </message>
    <message>
        <source>No words from the customer</source>
        <translation>Le client n&apos;a rien écrit</translation>
    </message>
    <message>
        <source>Item {0}: {1}</source>
        <translation>Article {0} : {1}</translation>
    </message>
    <message>
        <source>Item {0} of {1}</source>
        <translation>Article {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Not {0}: «{1}» was answered No.</source>
        <translation>Pas {0} : « {1} » a reçu un non.</translation>
    </message>
    <message>
        <source>Evidence taken: {0}</source>
        <translation>Preuve notée : {0}</translation>
    </message>
    <message>
        <source>Sold was {0}: a person compares them.</source>
        <translation>Vendu : {0} ; une personne les compare.</translation>
    </message>
    <message>
        <source>Serial number noted</source>
        <translation>Numéro de série noté</translation>
    </message>
    <message>
        <source>Nothing to ask about a seal here.</source>
        <translation>Pas de scellé à vérifier ici.</translation>
    </message>
    <message>
        <source>The one before was another article.</source>
        <translation>Le précédent était un autre article.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
</context>
<context>
    <name>LastParcel</name>
    <message>
        <source>Last parcel</source>
        <translation>Dernier colis</translation>
    </message>
    <message>
        <source>Answer the checks</source>
        <translation>Répondez aux contrôles</translation>
    </message>
    <message>
        <source>Grade, from new to broken</source>
        <translation>Note, de neuf à cassé</translation>
    </message>
    <message>
        <source>Send it somewhere else</source>
        <translation>Envoyer ailleurs</translation>
    </message>
    <message>
        <source>Do it. U takes it back</source>
        <translation>Valider. U annule</translation>
    </message>
    <message>
        <source>The bench in a few keys</source>
        <translation>Le poste en quelques touches</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n restant</numerusform>
            <numerusform>%n restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
</context>
<context>
    <name>LeadDesk</name>
    <message>
        <source>It is graded once more.</source>
        <translation>Il est noté une fois de plus.</translation>
    </message>
</context>
<context>
    <name>LeavingStrip</name>
    <message>
        <source>A word for whoever comes next? Then Enter</source>
        <translation>Un mot pour la suite ? Puis Entrée</translation>
    </message>
    <message>
        <source>Left over when you go</source>
        <translation>Ce qui reste quand vous partez</translation>
    </message>
</context>
<context>
    <name>LikelyView</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>If you say yes</source>
        <translation>Si vous dites oui</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Le plus probable</translation>
    </message>
    <message>
        <source>If nobody fits</source>
        <translation>Si personne ne convient</translation>
    </message>
    <message>
        <source>Set it aside where somebody finds it again. A lead sees it on the floor.</source>
        <translation>Mettez-le de côté là où on le retrouvera. Un responsable le voit à l&apos;atelier.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Where do you put it?</source>
        <translation>Où le mettez-vous ?</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>There is no photo to mark. P takes one.</source>
        <translation>Aucune photo à marquer. P en prend une.</translation>
    </message>
    <message>
        <source>Marked; the customer sees it, too</source>
        <translation>Marqué ; le client le voit aussi</translation>
    </message>
    <message>
        <source>Marking needs the network.</source>
        <translation>Marquer demande le réseau.</translation>
    </message>
</context>
<context>
    <name>MatchStrip</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>Is it one of these?</source>
        <translation>Est-ce l&apos;un de ceux-ci ?</translation>
    </message>
    <message>
        <source>There are more: type more of it. ↑ and ↓ choose, Enter opens.</source>
        <translation>Il y en a d&apos;autres : tapez-en plus. ↑ et ↓ choisissent, Entrée ouvre.</translation>
    </message>
    <message>
        <source>↑ and ↓ choose, Enter opens, Esc takes them away.</source>
        <translation>↑ et ↓ choisissent, Entrée ouvre, Échap les enlève.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Receive it as a parcel</source>
        <translation>Recevoir comme colis</translation>
    </message>
    <message>
        <source>Note it as a find</source>
        <translation>Noter comme trouvaille</translation>
    </message>
    <message>
        <source>It is its serial number</source>
        <translation>C&apos;est son numéro de série</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>What was wrong? Then Enter</source>
        <translation>Qu&apos;est-ce qui n&apos;allait pas ? Puis Entrée</translation>
    </message>
    <message>
        <source>Nothing known by {0}</source>
        <translation>Rien de connu sous {0}</translation>
    </message>
    <message>
        <source>Correct {0}</source>
        <translation>Corriger {0}</translation>
    </message>
    <message>
        <source>It is taken back with your words, and you grade it again.</source>
        <translation>Il est repris avec vos mots, et vous le notez à nouveau.</translation>
    </message>
    <message>
        <source>Ask there before you go on, or put the parcel back with Esc.</source>
        <translation>Demandez là-bas avant de continuer, ou reposez le colis avec Esc.</translation>
    </message>
</context>
<context>
    <name>OutView</name>
    <message>
        <source>Paid before the goods are here</source>
        <translation>Payé avant l&apos;arrivée des articles</translation>
    </message>
    <message>
        <source>How long it is out</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Livres</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s)</source>
        <translation>
            <numerusform>%n remboursement</numerusform>
            <numerusform>%n remboursements</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely never comes back</source>
        <translation>Ne reviendra sans doute jamais</translation>
    </message>
    <message>
        <source>{0}: {1}, with 95 in 100 between {2} and {3}</source>
        <translation>{0} : {1}, à 95 sur 100 entre {2} et {3}</translation>
    </message>
</context>
<context>
    <name>PhoneStrip</name>
    <message>
        <source>Open this with a phone and take photos</source>
        <translation>Ouvrez ceci avec un téléphone et prenez des photos</translation>
    </message>
    <message>
        <source>They appear here by themselves. Esc takes it away.</source>
        <translation>Elles apparaissent ici d’elles-mêmes. Échap l’enlève.</translation>
    </message>
</context>
<context>
    <name>Photographing</name>
    <message>
        <source>Drop photos (JPEG, PNG, WebP) while an item is in hand.</source>
        <translation>Déposez des photos (JPEG, PNG, WebP) pendant qu’un article est en main.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) kept here</source>
        <translation>
            <numerusform>%n photo gardée ici</numerusform>
            <numerusform>%n photos gardées ici</numerusform>
        </translation>
    </message>
    <message>
        <source>A phone needs the network. Drop photos here: they wait.</source>
        <translation>Un téléphone a besoin du réseau. Déposez des photos ici : elles attendent.</translation>
    </message>
</context>
<context>
    <name>Plates</name>
    <message>
        <source>No plate numbers left: this one gets no label.</source>
        <translation>Plus de numéros : celui-ci n&apos;a pas d&apos;étiquette.</translation>
    </message>
    <message>
        <source>Printing {0} again</source>
        <translation>Nouvelle impression : {0}</translation>
    </message>
    <message>
        <source>The label did not come out: {0}. L prints it again.</source>
        <translation>L&apos;étiquette n&apos;est pas sortie : {0}. L la réimprime.</translation>
    </message>
</context>
<context>
    <name>PolicyDesk</name>
    <message>
        <source>Saved as a draft. Somebody else publishes it.</source>
        <translation>Enregistré en brouillon. Une autre personne le publie.</translation>
    </message>
    <message>
        <source>Version {0} is published.</source>
        <translation>La version {0} est publiée.</translation>
    </message>
</context>
<context>
    <name>PolicyOffice</name>
    <message numerus="yes">
        <source>%n brand(s)</source>
        <translation>
            <numerusform>%n marque</numerusform>
            <numerusform>%n marques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source> Due in {0}.</source>
        <translation> Échéance dans {0}.</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>urgents d&apos;abord</translation>
    </message>
    <message>
        <source>Your shift</source>
        <translation>Votre service</translation>
    </message>
    <message>
        <source>{0} o’clock: {1}</source>
        <translation>{0} h : {1}</translation>
    </message>
    <message>
        <source>Queue, soonest deadline first</source>
        <translation>File, échéance la plus proche d&apos;abord</translation>
    </message>
</context>
<context>
    <name>RefusalsView</name>
    <message>
        <source>Needs a person</source>
        <translation>À traiter par une personne</translation>
    </message>
    <message>
        <source>There: {0}</source>
        <translation>Là-bas : {0}</translation>
    </message>
    <message>
        <source>The server kept everything as it was.</source>
        <translation>Le serveur a tout laissé en l&apos;état.</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>C&apos;est réglé</translation>
    </message>
    <message>
        <source>Grade again</source>
        <translation>Noter à nouveau</translation>
    </message>
    <message>
        <source>Here: {0}</source>
        <translation>Ici : {0}</translation>
    </message>
    <message>
        <source>Nothing. The server took all that was sent.</source>
        <translation>Rien. Le serveur a pris tout ce qui a été envoyé.</translation>
    </message>
</context>
<context>
    <name>RulesView</name>
    <message>
        <source>Add a rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>En écrire une</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Toutes les règles</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>No policy yet: the law alone</source>
        <translation>Pas encore de politique : la loi seule</translation>
    </message>
    <message>
        <source>Decided in 12 months</source>
        <translation>Décisif en 12 mois</translation>
    </message>
    <message>
        <source>Nothing in it differs from what is in force.</source>
        <translation>Rien ne diffère de ce qui est en vigueur.</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Parcel {0}</source>
        <translation>Colis {0}</translation>
    </message>
    <message>
        <source>Received {0}</source>
        <translation>{0} reçu</translation>
    </message>
    <message>
        <source>Find {0}</source>
        <translation>Trouvaille {0}</translation>
    </message>
    <message>
        <source>Noted {0} as a find</source>
        <translation>{0} noté comme trouvaille</translation>
    </message>
    <message>
        <source>Grade what is in it, or say what is missing. Then it is done.</source>
        <translation>Notez ce qu&apos;il contient, ou dites ce qui manque. Puis c&apos;est fait.</translation>
    </message>
    <message>
        <source>Nothing is left in {0}</source>
        <translation>Plus rien dans {0}</translation>
    </message>
    <message>
        <source>The server no longer has this parcel.</source>
        <translation>Le serveur n&apos;a plus ce colis.</translation>
    </message>
    <message>
        <source>It is not saved at this bench and there is no network to ask.</source>
        <translation>Il n&apos;est pas enregistré à ce poste et il n&apos;y a pas de réseau pour demander.</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>Approved by {0}</source>
        <translation>Approuvé par {0}</translation>
    </message>
    <message>
        <source>No network to ask. H sends it to the lead.</source>
        <translation>Pas de réseau pour demander. H l&apos;envoie au responsable.</translation>
    </message>
    <message>
        <source>The badge was not read. Once more.</source>
        <translation>Le badge n&apos;a pas été lu. Encore une fois.</translation>
    </message>
</context>
<context>
    <name>SessionEnded</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Your work is saved here. Press S, type your password, then Enter.</source>
        <translation>Votre travail est enregistré ici. Appuyez sur S, tapez le mot de passe, puis Entrée.</translation>
    </message>
    <message>
        <source>Your session has ended, {0}</source>
        <translation>Votre session a pris fin, {0}</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Rapport pour l&apos;assistance</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Server, bench, labels, bins, text and gloves show from the next start on.</source>
        <translation>Serveur, poste, étiquettes, bacs, taille du texte et gants : dès le prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <source>The customer’s</source>
        <translation>Du client</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>À l’arrivée</translation>
    </message>
    <message>
        <source>As sold</source>
        <translation>Tel que vendu</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bon après-midi</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>Last here {0}</source>
        <translation>Dernier passage {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge read. Now type your PIN.</source>
        <translation>Badge lu. Tapez votre code PIN.</translation>
    </message>
    <message>
        <source>Type your user name and your password, then press Enter.</source>
        <translation>Tapez votre nom et votre mot de passe, puis Entrée.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Locked: nobody was here. What was open is still open.</source>
        <translation>Verrouillé : personne n&apos;était là. Ce qui était ouvert l&apos;est encore.</translation>
    </message>
    <message>
        <source>No network, and this badge and PIN do not open this bench. Try again, or wait.</source>
        <translation>Pas de réseau, et ce badge avec ce code n&apos;ouvre pas ce poste. Réessayez, ou attendez.</translation>
    </message>
    <message>
        <source>{0} Check both and try again.</source>
        <translation>{0} Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network cable and try again, or sign in as somebody who has worked here before.</source>
        <translation>Le serveur est injoignable. Vérifiez le câble réseau et réessayez, ou connectez-vous comme quelqu&apos;un ayant déjà travaillé ici.</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Lately at this bench</source>
        <translation>Récemment à ce poste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Scan your badge, or type your user name and password.</source>
        <translation>Scannez votre badge, ou tapez votre nom et votre mot de passe.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>Sorting</name>
    <message>
        <source>{0} is in no bin yet: it goes to {1}.</source>
        <translation>{0} n&apos;est encore dans aucun bac : il va à « {1} ».</translation>
    </message>
    <message>
        <source>Now scan the bin that leaves.</source>
        <translation>Scannez le bac qui part.</translation>
    </message>
    <message>
        <source>Another piece&apos;s label. Scan {0}.</source>
        <translation>Étiquette d&apos;une autre pièce. Scannez {0}.</translation>
    </message>
    <message>
        <source>Now its bin. {0}</source>
        <translation>Maintenant son bac. {0}</translation>
    </message>
    <message>
        <source>Scan the label of the piece first, then its bin.</source>
        <translation>Scannez d&apos;abord l&apos;étiquette de la pièce, puis son bac.</translation>
    </message>
    <message>
        <source>Wrong bin: {0} holds {1}, and this piece goes to {2}.</source>
        <translation>Mauvais bac : {0} contient « {1} », et cette pièce va à « {2} ».</translation>
    </message>
    <message>
        <source>{0} into {1}</source>
        <translation>{0} dans {1}</translation>
    </message>
    <message>
        <source>{0} is closed</source>
        <translation>{0} est fermé</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Saved as {0}</source>
        <translation>Enregistré sous {0}</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Réclamer</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>Why it came to you</source>
        <translation>Pourquoi il vous est venu</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>TasksView</name>
    <message>
        <source>Needs you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>by clock</source>
        <translation>par échéance</translation>
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
        <translation>Apprendre le scanner</translation>
    </message>
    <message>
        <source>The code to scan</source>
        <translation>Le code à scanner</translation>
    </message>
    <message>
        <source>Scan this code. It is on the sheet of cards, too.</source>
        <translation>Scannez ce code. Il est aussi sur la feuille de cartes.</translation>
    </message>
</context>
<context>
    <name>TourStrip</name>
    <message>
        <source>Step 4 of 4: do it</source>
        <translation>Étape 4 sur 4 : validez</translation>
    </message>
    <message>
        <source>Space does what the big key says. U takes it back for 5 seconds.</source>
        <translation>Espace fait ce que dit la grande touche. U annule pendant 5 secondes.</translation>
    </message>
    <message>
        <source>Step 3 of 4: grade</source>
        <translation>Étape 3 sur 4 : notez</translation>
    </message>
    <message>
        <source>1 is new, 5 is broken. Each key says where the item goes.</source>
        <translation>1 pour neuf, 5 pour cassé. Chaque touche dit où va l&apos;article.</translation>
    </message>
    <message>
        <source>Step 2 of 4: answer the checks</source>
        <translation>Étape 2 sur 4 : répondez aux contrôles</translation>
    </message>
    <message>
        <source>Y is yes, N is no, 0 does not apply. The marked one is asked.</source>
        <translation>Y pour oui, N pour non, 0 sans objet. C&apos;est le contrôle marqué.</translation>
    </message>
    <message>
        <source>Step 1 of 4: scan a parcel</source>
        <translation>Étape 1 sur 4 : scannez un colis</translation>
    </message>
    <message>
        <source>Or press Enter for the most urgent. ? shows all keys.</source>
        <translation>Ou Entrée pour le plus urgent. ? montre toutes les touches.</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This needs the network. Nothing was sent, and nothing is lost.</source>
        <translation>Il faut le réseau. Rien n&apos;a été envoyé, et rien n&apos;est perdu.</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>récentes d&apos;abord</translation>
    </message>
    <message>
        <source>What was told at checkout stays true for that order, whatever you publish later.</source>
        <translation>Ce qui a été dit au paiement reste vrai pour cette commande, quoi que vous publiiez ensuite.</translation>
    </message>
    <message>
        <source>Always kept</source>
        <translation>Toujours gardé</translation>
    </message>
</context>
<context>
    <name>Weighing</name>
    <message>
        <source>Nothing lies on the scale.</source>
        <translation>Il n&apos;y a rien sur la balance.</translation>
    </message>
    <message>
        <source>This bench has no scale. Choose one in the settings.</source>
        <translation>Ce poste n&apos;a pas de balance. Choisissez-en une dans les réglages.</translation>
    </message>
    <message>
        <source>The scale does not answer. Is it plugged in?</source>
        <translation>La balance ne répond pas. Est-elle branchée ?</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Why things come back</source>
        <translation>Pourquoi on retourne</translation>
    </message>
    <message>
        <source>by week of sale</source>
        <translation>par semaine de vente</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Hold for the lead</source>
        <translation>Pour le responsable</translation>
    </message>
    <message>
        <source>Close a bin</source>
        <translation>Fermer un bac</translation>
    </message>
    <message>
        <source>Check in at the dock</source>
        <translation>Réception au quai</translation>
    </message>
    <message>
        <source>Teach the scanner</source>
        <translation>Apprendre le scanner</translation>
    </message>
</context>
<context>
    <name>compared</name>
    <message>
        <source>Not scanned</source>
        <translation>Non scanné</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>{0} g</source>
        <translation>{0} g</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, ligne {1}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N° série</translation>
    </message>
</context>
<context>
    <name>finance</name>
    <message>
        <source>It is released, and will be paid.</source>
        <translation>Libéré, sera payé.</translation>
    </message>
    <message>
        <source>It is booked as paid.</source>
        <translation>Comptabilisé comme payé.</translation>
    </message>
    <message>
        <source>It is asked once more.</source>
        <translation>La demande est refaite.</translation>
    </message>
    <message>
        <source>It is yours to pay; confirm it once it moved.</source>
        <translation>À vous de payer ; confirmez ensuite.</translation>
    </message>
    <message>
        <source>It is forgiven.</source>
        <translation>Abandonné.</translation>
    </message>
    <message>
        <source>It is claimed, and in the books.</source>
        <translation>Réclamé et comptabilisé.</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>C&apos;est noté.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>La journée est close.</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s)</source>
        <translation>
            <numerusform>%n remboursement</numerusform>
            <numerusform>%n remboursements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n paiement</numerusform>
            <numerusform>%n paiements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Goods here</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>{0} agrees</source>
        <translation>{0} concorde</translation>
    </message>
    <message>
        <source>{0} paid, goods on the way</source>
        <translation>{0} payé, articles en route</translation>
    </message>
    <message>
        <source>{0} on its way</source>
        <translation>{0} en route</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <translation>{0} refusé</translation>
    </message>
    <message>
        <source>{0} not granted</source>
        <translation>{0} non accordé</translation>
    </message>
    <message>
        <source>{0} open</source>
        <translation>{0} à régler</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>plus de {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0} to {1} days</source>
        <translation>{0} à {1} jours</translation>
    </message>
    <message>
        <source>million {0}</source>
        <translation>millions {0}</translation>
    </message>
    <message>
        <source>thousand {0}</source>
        <translation>milliers {0}</translation>
    </message>
    <message>
        <source>No limit is set</source>
        <translation>Aucune limite fixée</translation>
    </message>
    <message>
        <source>each is released</source>
        <translation>chacun est libéré</translation>
    </message>
    <message>
        <source>{0} of the limit</source>
        <translation>{0} de la limite</translation>
    </message>
    <message>
        <source>asks first above {0}</source>
        <translation>demande au-delà de {0}</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, en {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>À clore</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n en tout</numerusform>
            <numerusform>%n en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation>Tout ce qui est ouvert</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>on the way for long</source>
        <translation>en route depuis longtemps</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>en trop</translation>
    </message>
    <message>
        <source>without goods</source>
        <translation>sans articles</translation>
    </message>
    <message>
        <source>without a grant</source>
        <translation>sans accord</translation>
    </message>
    <message>
        <source>by the bank alone</source>
        <translation>à la banque seule</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Of every day, the oldest first: {0}</source>
        <translation>De tous les jours, les plus anciens d&apos;abord : {0}</translation>
    </message>
    <message>
        <source>What was granted, paid and came back</source>
        <translation>Ce qui a été accordé, payé et rendu</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>What we granted, what the gateway paid, what came back</source>
        <translation>Accordé par nous, payé, revenu</translation>
    </message>
    <message>
        <source>No network: this is what was read last</source>
        <translation>Pas de réseau : dernier état lu</translation>
    </message>
    <message>
        <source>No network: this is of {0}</source>
        <translation>Pas de réseau : état de {0}</translation>
    </message>
    <message>
        <source>Noted by {0}</source>
        <translation>Noté par {0}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>day {0}</source>
        <translation>jour {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Credit notes made</source>
        <translation>Avoirs établis</translation>
    </message>
    <message>
        <source>VAT given back</source>
        <translation>TVA rendue</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Owed as store credit</source>
        <translation>Bons d&apos;achat dus</translation>
    </message>
    <message>
        <source>Last closed by {0}, {1}</source>
        <translation>Clos : {0}, {1}</translation>
    </message>
    <message>
        <source>Nothing of this day needs a step.</source>
        <translation>Rien de ce jour ne demande d&apos;étape.</translation>
    </message>
    <message>
        <source>Nothing was granted on this day.</source>
        <translation>Rien n&apos;a été accordé ce jour-là.</translation>
    </message>
    <message numerus="yes">
        <source>%n early refund(s) of a year</source>
        <translation>
            <numerusform>%n remboursement anticipé en un an</numerusform>
            <numerusform>%n remboursements anticipés en un an</numerusform>
        </translation>
    </message>
    <message>
        <source>By {0}, each 60 days old or more.</source>
        <translation>D&apos;après {0}, chacun de 60 jours ou plus.</translation>
    </message>
    <message>
        <source>What of it never comes back cannot be said yet: {0} is too few.</source>
        <translation>Ce qui ne reviendra jamais reste inconnu : {0}, c&apos;est trop peu.</translation>
    </message>
    <message>
        <source>Ask for the goods</source>
        <translation>Demander les articles</translation>
    </message>
    <message>
        <source>Have it looked at</source>
        <translation>Faire contrôler</translation>
    </message>
    <message>
        <source>Decide it today</source>
        <translation>Décider aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Start the worker</source>
        <translation>Lancer le worker</translation>
    </message>
    <message>
        <source>Ask the gateway</source>
        <translation>Demander au prestataire</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Pay it by hand</source>
        <translation>Payer à la main</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Forgive or claim</source>
        <translation>Abandonner ou réclamer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>The law wants it by {0}.</source>
        <translation>La loi l&apos;exige avant le {0}.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>In {0} s</source>
        <translation>Dans {0} s</translation>
    </message>
    <message>
        <source>U takes it back</source>
        <translation>U annule</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>A step needs it</source>
        <translation>Une étape en a besoin</translation>
    </message>
    <message>
        <source>Forgive it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Why is it released? Then Enter, or Enter alone</source>
        <translation>Pourquoi libérer ? Puis Entrée, ou Entrée seule</translation>
    </message>
    <message>
        <source>What did you find out? Then Enter</source>
        <translation>Qu&apos;avez-vous trouvé ? Puis Entrée</translation>
    </message>
    <message>
        <source>Why is it forgiven? Then Enter</source>
        <translation>Pourquoi l&apos;abandonner ? Puis Entrée</translation>
    </message>
    <message>
        <source>Why is it claimed? Then Enter</source>
        <translation>Pourquoi le réclamer ? Puis Entrée</translation>
    </message>
    <message>
        <source>No days yet</source>
        <translation>Pas encore de jours</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Clôture…</translation>
    </message>
    <message>
        <source>Closing in {0} s</source>
        <translation>Clôture dans {0} s</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) left</source>
        <translation>
            <numerusform>%n écart restant</numerusform>
            <numerusform>%n écarts restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Each needs a step or a note</source>
        <translation>Chacun veut une étape ou note</translation>
    </message>
    <message>
        <source>Closing needs it</source>
        <translation>La clôture en a besoin</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Clore la journée</translation>
    </message>
    <message>
        <source>It is not opened again</source>
        <translation>Elle ne se rouvre pas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>The day is not over</source>
        <translation>La journée n&apos;est pas finie</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>Plus rien à faire</translation>
    </message>
    <message>
        <source>Older days are open</source>
        <translation>Des jours restent ouverts</translation>
    </message>
    <message>
        <source>Settle what is left there first</source>
        <translation>Réglez-les d&apos;abord</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>{0}, in the parcel of {1}</source>
        <translation>{0}, dans le colis de {1}</translation>
    </message>
    <message>
        <source>Not on this return</source>
        <translation>Pas sur ce retour</translation>
    </message>
    <message>
        <source>In this parcel</source>
        <translation>Dans ce colis</translation>
    </message>
    <message>
        <source>Other returns of this customer</source>
        <translation>Autres retours de ce client</translation>
    </message>
    <message>
        <source>Missed in other parcels</source>
        <translation>Manquant dans d&apos;autres colis</translation>
    </message>
    <message>
        <source>Expected from anybody</source>
        <translation>Attendu de quelqu&apos;un</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n of the same</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>The same article: {0}.</source>
        <translation>Le même article : {0}.</translation>
    </message>
    <message>
        <source>It should be in this very parcel.</source>
        <translation>Il devrait être dans ce colis-ci.</translation>
    </message>
    <message>
        <source>The same customer sends it back.</source>
        <translation>Le même client le renvoie.</translation>
    </message>
    <message>
        <source>It was missing in another parcel.</source>
        <translation>Il manquait dans un autre colis.</translation>
    </message>
    <message>
        <source>It is announced and has not come.</source>
        <translation>Il est annoncé et n&apos;est pas arrivé.</translation>
    </message>
    <message>
        <source>It moves to that return, and you grade it here.</source>
        <translation>Il passe à ce retour, et vous le notez ici.</translation>
    </message>
    <message>
        <source>Its money clock counts from today.</source>
        <translation>Le délai de paiement court dès aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Where: a shelf, a box</source>
        <translation>Où : une étagère, une boîte</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Set aside in hand, and go on</source>
        <translation>Mettez-le de côté, et continuez</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>It is {0}&apos;s</source>
        <translation>Il est à {0}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Set it aside, and go on</source>
        <translation>Mettez-le de côté, continuez</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Personne ne convient</translation>
    </message>
</context>
<context>
    <name>floor</name>
    <message>
        <source>{0}: {1} came in, {2} graded</source>
        <translation>{0} h : {1} arrivés, {2} notés</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Unknown item {0}</source>
        <translation>Article inconnu {0}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Contestation</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouvaille</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>Recontrôle</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Pas d&apos;accord</translation>
    </message>
    <message>
        <source>Graded once, blind now</source>
        <translation>À noter à l&apos;aveugle</translation>
    </message>
    <message>
        <source>Set aside on {0}</source>
        <translation>Mis de côté : {0}</translation>
    </message>
    <message>
        <source>Not tied to a unit</source>
        <translation>Rattaché à rien</translation>
    </message>
    <message>
        <source>Lost on its way</source>
        <translation>Perdu en route</translation>
    </message>
    <message>
        <source>Came damaged</source>
        <translation>Arrivé abîmé</translation>
    </message>
    <message>
        <source>Another thing came</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Never came</source>
        <translation>Jamais arrivé</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>Réglés ce jour</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>{0}, usually in {1} min</source>
        <translation>{0}, en {1} min</translation>
    </message>
    <message>
        <source>No network: this was read before</source>
        <translation>Pas de réseau : lu auparavant</translation>
    </message>
    <message>
        <source>graded of {0}</source>
        <translation>notés sur {0}</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>à l&apos;heure</translation>
    </message>
    <message>
        <source>per item</source>
        <translation>par article</translation>
    </message>
    <message>
        <source>same on re-check</source>
        <translation>même note</translation>
    </message>
    <message numerus="yes">
        <source>Re-check: kappa {0} ({1} to {2}), %n item(s)</source>
        <translation>
            <numerusform>Recontrôle : kappa {0} ({1} à {2}), %n article</numerusform>
            <numerusform>Recontrôle : kappa {0} ({1} à {2}), %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ce jour</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>7+ days</source>
        <translation>7+ jours</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} jours</translation>
    </message>
    <message>
        <source>Waits for you, {0}</source>
        <translation>Vous attend, {0}</translation>
    </message>
    <message>
        <source>No parcel in hand</source>
        <translation>Pas de colis en main</translation>
    </message>
    <message>
        <source>Customer gets</source>
        <translation>Le client reçoit</translation>
    </message>
    <message>
        <source>Was paid</source>
        <translation>Avait payé</translation>
    </message>
    <message>
        <source>Asked {0} ago</source>
        <translation>Demandé il y a {0}</translation>
    </message>
    <message>
        <source>Approve a refund</source>
        <translation>Approuver un remboursement</translation>
    </message>
    <message>
        <source>Decide about an item</source>
        <translation>Décider d&apos;un article</translation>
    </message>
    <message>
        <source>Answer an appeal</source>
        <translation>Répondre à une contestation</translation>
    </message>
    <message>
        <source>Decide a complaint</source>
        <translation>Trancher une réclamation</translation>
    </message>
    <message>
        <source>The law&apos;s day has passed</source>
        <translation>Le délai légal est passé</translation>
    </message>
    <message>
        <source>Find out whose it is</source>
        <translation>Chercher à qui il est</translation>
    </message>
    <message>
        <source>Grade it once more</source>
        <translation>Noter une fois de plus</translation>
    </message>
    <message>
        <source>asked by {0}</source>
        <translation>demandé par {0}</translation>
    </message>
    <message>
        <source>{0}, paid</source>
        <translation>{0}, payé</translation>
    </message>
    <message>
        <source>Graded {0}, {1}.</source>
        <translation>Noté {0}, {1}.</translation>
    </message>
    <message>
        <source>The customer&apos;s reason: {0}.</source>
        <translation>Motif du client : {0}.</translation>
    </message>
    <message>
        <source>By law {0} is the last day for the money.</source>
        <translation>Selon la loi, le {0} est le dernier jour pour l&apos;argent.</translation>
    </message>
    <message>
        <source>The customer would like the money.</source>
        <translation>Le client souhaite l&apos;argent.</translation>
    </message>
    <message>
        <source>The customer would like another one.</source>
        <translation>Le client en souhaite un autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s).</source>
        <translation>
            <numerusform>%n photo.</numerusform>
            <numerusform>%n photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>In {0} s</source>
        <translation>Dans {0} s</translation>
    </message>
    <message>
        <source>U takes it back</source>
        <translation>U annule</translation>
    </message>
    <message>
        <source>With your words</source>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Press 1 to 5; nobody sees the first</source>
        <translation>1 à 5 ; la première reste cachée</translation>
    </message>
    <message>
        <source>Grade it blind</source>
        <translation>Noter à l&apos;aveugle</translation>
    </message>
    <message>
        <source>A decision needs it</source>
        <translation>Une décision en a besoin</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>At the bench</source>
        <translation>Au poste</translation>
    </message>
    <message>
        <source>Scan its parcel to work on it</source>
        <translation>Scannez son colis pour le traiter</translation>
    </message>
    <message>
        <source>Nobody has asked</source>
        <translation>Personne n&apos;a demandé</translation>
    </message>
    <message>
        <source>See at the benches where it is</source>
        <translation>Voyez aux postes où il est</translation>
    </message>
    <message>
        <source>In words that are kept</source>
        <translation>Avec des mots conservés</translation>
    </message>
    <message>
        <source>Both names go on the record</source>
        <translation>Les deux noms sont conservés</translation>
    </message>
    <message>
        <source>It is {0}</source>
        <translation>C&apos;est {0}</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>Pas ainsi</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>Maintenu</translation>
    </message>
    <message>
        <source>Refund it</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>See it first</source>
        <translation>Voir d&apos;abord</translation>
    </message>
    <message>
        <source>Why? Then Enter</source>
        <translation>Pourquoi ? Puis Entrée</translation>
    </message>
    <message>
        <source>What to look at? Then Enter</source>
        <translation>Que regarder ? Puis Entrée</translation>
    </message>
    <message>
        <source>Why it stands, then Enter</source>
        <translation>Pourquoi maintenu, puis Entrée</translation>
    </message>
    <message>
        <source>Why not, then Enter</source>
        <translation>Pourquoi pas, puis Entrée</translation>
    </message>
    <message>
        <source>What we want to see, then Enter</source>
        <translation>Ce que nous voulons voir, puis Entrée</translation>
    </message>
    <message>
        <source>Why, for the customer</source>
        <translation>Pourquoi, pour le client</translation>
    </message>
    <message>
        <source>It is answered, and the money follows the new grade.</source>
        <translation>Répondu, et l&apos;argent suit la nouvelle note.</translation>
    </message>
    <message>
        <source>It is approved, and will be paid. Both names are kept.</source>
        <translation>Approuvé, sera payé. Les deux noms sont conservés.</translation>
    </message>
    <message>
        <source>It is back at the bench, with your words.</source>
        <translation>De retour au poste, avec vos mots.</translation>
    </message>
    <message>
        <source>It is answered.</source>
        <translation>C&apos;est répondu.</translation>
    </message>
    <message>
        <source>It is decided, and will be paid.</source>
        <translation>Décidé, sera payé.</translation>
    </message>
    <message>
        <source>It is refused, with your words.</source>
        <translation>Refusé, avec vos mots.</translation>
    </message>
    <message>
        <source>It is decided: another one is sent.</source>
        <translation>Décidé : un autre est envoyé.</translation>
    </message>
    <message>
        <source>It is decided: it is to come back first.</source>
        <translation>Décidé : il doit d&apos;abord revenir.</translation>
    </message>
    <message>
        <source>house {0}</source>
        <translation>maison {0}</translation>
    </message>
    <message>
        <source>{0}: {1} ({2} to {3})</source>
        <translation>{0} : {1} ({2} à {3})</translation>
    </message>
</context>
<context>
    <name>insights</name>
    <message>
        <source>looked into</source>
        <translation>à l’étude</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>Pas comme attendu</translation>
    </message>
    <message>
        <source>Other, or none given</source>
        <translation>Autre, ou sans motif</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>{0} to {1}. {2} of {3} items came back</source>
        <translation>Du {0} au {1}. {2} articles sur {3} sont revenus</translation>
    </message>
    <message>
        <source>No network: this was read before</source>
        <translation>Pas de réseau : lu auparavant</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>revient</translation>
    </message>
    <message>
        <source>cost of one return</source>
        <translation>coût d’un retour</translation>
    </message>
    <message>
        <source>Counting {0} days…</source>
        <translation>Décompte de {0} jours…</translation>
    </message>
    <message>
        <source>a year ago {0}</source>
        <translation>il y a un an {0}</translation>
    </message>
    <message>
        <source>{0} weeks</source>
        <translation>{0} semaines</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Solved this quarter</source>
        <translation>Réglé ce trimestre</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>few sold</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>usual is {0} to {1}</source>
        <translation>d’habitude {0} à {1}</translation>
    </message>
    <message>
        <source>{0}, share that comes back</source>
        <translation>{0}, part qui revient</translation>
    </message>
    <message>
        <source>{0}: {1} in the newest of {2} weeks of sale; {3}</source>
        <translation>{0} : {1} dans la dernière de {2} semaines de vente ; {3}</translation>
    </message>
    <message>
        <source>{0}, by size</source>
        <translation>{0}, par taille</translation>
    </message>
    <message>
        <source>{0} a month</source>
        <translation>{0} par mois</translation>
    </message>
    <message>
        <source>It is counted every morning</source>
        <translation>On compte chaque matin</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Rien ne ressort</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>In {0} s</source>
        <translation>Dans {0} s</translation>
    </message>
    <message>
        <source>U takes it back</source>
        <translation>U annule</translation>
    </message>
    <message>
        <source>An answer needs it</source>
        <translation>Une réponse en a besoin</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>Say that it is done</source>
        <translation>Dire que c’est fait</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Most urgent</source>
        <translation>Le plus urgent</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Taper un code</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>It is theirs</source>
        <translation>À eux</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Next find</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Back to the parcel</source>
        <translation>Retour au colis</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Écart suivant</translation>
    </message>
    <message>
        <source>Do the step</source>
        <translation>Faire l&apos;étape</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The next difference that is open</source>
        <translation>L&apos;écart ouvert suivant</translation>
    </message>
    <message>
        <source>Another difference</source>
        <translation>Un autre écart</translation>
    </message>
    <message>
        <source>A newer or an older day</source>
        <translation>Un jour plus récent ou ancien</translation>
    </message>
    <message>
        <source>All that is open, of every day</source>
        <translation>Tout ce qui est ouvert</translation>
    </message>
    <message>
        <source>Do the step; again: do not wait</source>
        <translation>Faire l&apos;étape ; encore : sans attendre</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Write down what it is</source>
        <translation>Noter ce que c&apos;est</translation>
    </message>
    <message>
        <source>Pay it by hand instead</source>
        <translation>Payer plutôt à la main</translation>
    </message>
    <message>
        <source>Claim what was too much</source>
        <translation>Réclamer le trop-perçu</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Clore la journée</translation>
    </message>
    <message>
        <source>Take the books of the day out</source>
        <translation>Exporter les livres du jour</translation>
    </message>
    <message>
        <source>Other books</source>
        <translation>Autres livres</translation>
    </message>
    <message>
        <source>Another screen</source>
        <translation>Un autre écran</translation>
    </message>
    <message>
        <source>Out of the innermost thing</source>
        <translation>Quitter le plus intérieur</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Read a code by camera</source>
        <translation>Lire un code par caméra</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>Pas ainsi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The next that waits</source>
        <translation>Le suivant qui attend</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>Do its first step; again: do not wait</source>
        <translation>1re étape ; encore : sans attendre</translation>
    </message>
    <message>
        <source>The same, with a reason</source>
        <translation>Pareil, avec un motif</translation>
    </message>
    <message>
        <source>Appeal: another grade holds</source>
        <translation>Contestation : une autre note</translation>
    </message>
    <message>
        <source>Complaint: the other wish; see it first</source>
        <translation>Réclamation : autre vœu ; voir</translation>
    </message>
    <message>
        <source>Not like this: refuse, or send back</source>
        <translation>Pas ainsi : refuser, ou renvoyer</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Next alert</source>
        <translation>Alerte suivante</translation>
    </message>
    <message>
        <source>The next alert</source>
        <translation>L’alerte suivante</translation>
    </message>
    <message>
        <source>Another alert</source>
        <translation>Une autre alerte</translation>
    </message>
    <message>
        <source>It was done; again: do not wait</source>
        <translation>C’est fait ; encore : sans attendre</translation>
    </message>
    <message>
        <source>I look into it: it stays on the list</source>
        <translation>J’examine : elle reste en liste</translation>
    </message>
    <message>
        <source>Not now: it goes from the list</source>
        <translation>Pas maintenant : hors de la liste</translation>
    </message>
    <message>
        <source>Ninety days, a year, a month</source>
        <translation>Trois mois, un an, un mois</translation>
    </message>
    <message>
        <source>All products as a list (CSV)</source>
        <translation>Tous les produits en liste (CSV)</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Enregistrer en brouillon</translation>
    </message>
    <message>
        <source>Back; what you wrote is kept</source>
        <translation>Retour ; votre texte est gardé</translation>
    </message>
    <message>
        <source>A newer or an older version</source>
        <translation>Version plus récente ou ancienne</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>Une autre règle</translation>
    </message>
    <message>
        <source>Only what differs, with what it was</source>
        <translation>Seules les différences, et l&apos;avant</translation>
    </message>
    <message>
        <source>Replay past orders under it</source>
        <translation>Rejouer les commandes passées</translation>
    </message>
    <message>
        <source>Edit, at the rule that is marked</source>
        <translation>Modifier, à la règle marquée</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Save the text as a draft</source>
        <translation>Enregistrer en brouillon</translation>
    </message>
    <message>
        <source>From another moment on</source>
        <translation>À partir d&apos;un autre moment</translation>
    </message>
    <message>
        <source>Publish; again: do not wait</source>
        <translation>Publier ; encore : sans attendre</translation>
    </message>
    <message>
        <source>Another market</source>
        <translation>Un autre marché</translation>
    </message>
    <message>
        <source>Out of the text</source>
        <translation>Quitter le texte</translation>
    </message>
    <message>
        <source>Answer the check</source>
        <translation>Répondre au contrôle</translation>
    </message>
    <message>
        <source>The check does not apply</source>
        <translation>Le contrôle ne s&apos;applique pas</translation>
    </message>
    <message>
        <source>Go to another check</source>
        <translation>Aller à un autre contrôle</translation>
    </message>
    <message>
        <source>Wrong item in the parcel</source>
        <translation>Mauvais article dans le colis</translation>
    </message>
    <message>
        <source>Item is missing</source>
        <translation>L&apos;article manque</translation>
    </message>
    <message>
        <source>Box is empty</source>
        <translation>La boîte est vide</translation>
    </message>
    <message>
        <source>Send it somewhere else</source>
        <translation>Envoyer ailleurs</translation>
    </message>
    <message>
        <source>Do it; again: do not wait</source>
        <translation>Valider ; encore : sans attendre</translation>
    </message>
    <message>
        <source>Open the most urgent parcel</source>
        <translation>Ouvrir le colis le plus urgent</translation>
    </message>
    <message>
        <source>Photos by phone, or receive it</source>
        <translation>Photos par téléphone, ou réception</translation>
    </message>
    <message>
        <source>The next picture of the item</source>
        <translation>L’image suivante de l’article</translation>
    </message>
    <message>
        <source>Last label again, or the lorry&apos;s list</source>
        <translation>Dernière étiquette, ou la liste</translation>
    </message>
    <message>
        <source>Correct the last verdict that was sent</source>
        <translation>Corriger le dernier verdict</translation>
    </message>
    <message>
        <source>Send it to the lead, with a word why</source>
        <translation>Au responsable, avec un motif</translation>
    </message>
    <message>
        <source>Unknown code: a find; else the finds</source>
        <translation>Inconnu : trouvaille ; sinon la liste</translation>
    </message>
    <message>
        <source>Unannounced parcel: nothing is left</source>
        <translation>Non annoncé : plus rien dedans</translation>
    </message>
    <message>
        <source>Put the parcel back</source>
        <translation>Reposer le colis</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Montrer la file</translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation>Ce qu&apos;une personne doit voir</translation>
    </message>
    <message>
        <source>Ring what matters on the photo</source>
        <translation>Entourer ce qui compte</translation>
    </message>
    <message>
        <source>Still sealed: nothing else to ask</source>
        <translation>Encore scellé : rien d&apos;autre</translation>
    </message>
    <message>
        <source>Same as the one before</source>
        <translation>Comme le précédent</translation>
    </message>
    <message>
        <source>Unknown code: its serial number</source>
        <translation>Code inconnu : n° de série</translation>
    </message>
    <message>
        <source>Taken over what the one before left</source>
        <translation>Repris ce qui restait</translation>
    </message>
    <message>
        <source>Weigh it once more</source>
        <translation>Peser encore une fois</translation>
    </message>
    <message>
        <source>Type a code, its end, or a name</source>
        <translation>Taper un code ou un nom</translation>
    </message>
    <message>
        <source>Check in at the dock; again: end it</source>
        <translation>Réception au quai ; encore : terminer</translation>
    </message>
    <message>
        <source>Session ended: type the password</source>
        <translation>Session finie : mot de passe</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Sign out; what waits is kept</source>
        <translation>Se déconnecter ; rien n&apos;est perdu</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>{0}: {1}, with 95 in 100 between {2} and {3}</source>
        <translation>{0} : {1}, à 95 sur 100 entre {2} et {3}</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Comme aujourd&apos;hui</translation>
    </message>
    <message>
        <source>This version against today</source>
        <translation>Cette version face à aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Draft against today</source>
        <translation>Brouillon face à aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Cost of returns</source>
        <translation>Coût des retours</translation>
    </message>
    <message>
        <source>Sales kept</source>
        <translation>Ventes gardées</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} de plus</translation>
    </message>
    <message>
        <source>{0} less</source>
        <translation>{0} de moins</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>pareil</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, draft</source>
        <translation>{0}, brouillon</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modif.</numerusform>
            <numerusform>%n modifs</numerusform>
        </translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>since {0}, {1}</source>
        <translation>depuis le {0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}. {1}, the same as version {2}</source>
        <translation>{0}. {1}, identique à la version {2}</translation>
    </message>
    <message>
        <source>{0}. {1}, {2} changed since version {3}</source>
        <translation>{0}. {1}, {2} modifiées depuis la version {3}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In force since {0}</source>
        <translation>En vigueur depuis le {0}</translation>
    </message>
    <message>
        <source>Begins {0}</source>
        <translation>Commence le {0}</translation>
    </message>
    <message>
        <source>Began {0}</source>
        <translation>Commencé le {0}</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>what everybody gets</source>
        <translation>ce que chacun reçoit</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidélité</translation>
    </message>
    <message>
        <source>what members earned</source>
        <translation>ce que les membres ont gagné</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>what people usually do</source>
        <translation>ce que l&apos;on fait d&apos;habitude</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Was: {0}</source>
        <translation>Avant : {0}</translation>
    </message>
    <message>
        <source>Nobody gets less than the law.</source>
        <translation>Personne ne reçoit moins que la loi.</translation>
    </message>
    <message>
        <source>No rule hides another.</source>
        <translation>Aucune règle n&apos;en cache une autre.</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Ligne {0} : {1}</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Tout de suite</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>You, {0}</source>
        <translation>Vous, {0}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>Rien à publier</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publication…</translation>
    </message>
    <message>
        <source>Publishing in {0} s</source>
        <translation>Publication dans {0} s</translation>
    </message>
    <message>
        <source>U takes it back</source>
        <translation>U annule</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>Publishing needs it</source>
        <translation>Publier en a besoin</translation>
    </message>
    <message>
        <source>Somebody else publishes it</source>
        <translation>À un autre de publier</translation>
    </message>
    <message>
        <source>You wrote this draft</source>
        <translation>Ce brouillon est le vôtre</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>Pas ainsi</translation>
    </message>
    <message>
        <source>See what was checked</source>
        <translation>Voyez les vérifications</translation>
    </message>
    <message>
        <source>Publish version {0}</source>
        <translation>Publier la version {0}</translation>
    </message>
    <message>
        <source>Written by {0}</source>
        <translation>Rédigé par {0}</translation>
    </message>
    <message>
        <source>Bring version {0} back</source>
        <translation>Rétablir la version {0}</translation>
    </message>
    <message>
        <source>As the newest version</source>
        <translation>Comme version récente</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analyses</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Port série</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulateur</translation>
    </message>
    <message>
        <source>Of this computer</source>
        <translation>De l&apos;ordinateur</translation>
    </message>
    <message>
        <source>Its folder</source>
        <translation>Son dossier</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>For gloves</source>
        <translation>Avec des gants</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d&apos;animation</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Scan plates into bins</source>
        <translation>Scan vers les bacs</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Port of the scale</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Folder of the camera</source>
        <translation>Dossier caméra</translation>
    </message>
    <message>
        <source>The scanner types what is printed. Nothing is translated.</source>
        <translation>Le scanner tape ce qui est imprimé. Rien n&apos;est traduit.</translation>
    </message>
    <message>
        <source>Learned. Codes with {0} cannot be read: set its country instead.</source>
        <translation>Appris. Les codes avec {0} restent illisibles : réglez plutôt son pays.</translation>
    </message>
    <message>
        <source>Learned: from now on what is printed is read.</source>
        <translation>Appris : désormais, c&apos;est l&apos;imprimé qui est lu.</translation>
    </message>
    <message>
        <source>That was another code, or signs got lost. Scan it again.</source>
        <translation>C&apos;était un autre code, ou des signes manquent. Scannez à nouveau.</translation>
    </message>
    <message>
        <source>Caps Lock is on. Turn it off and scan again.</source>
        <translation>Verr. Maj est activé. Désactivez-le et scannez à nouveau.</translation>
    </message>
    <message>
        <source>Signs come out alike: set the scanner to this country.</source>
        <translation>Des signes se confondent : réglez le scanner sur ce pays.</translation>
    </message>
</context>
<context>
    <name>shown</name>
    <message numerus="yes">
        <source>%n check(s) left</source>
        <translation>
            <numerusform>%n contrôle restant</numerusform>
            <numerusform>%n contrôles restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer with Y or N</source>
        <translation>Répondez par Y ou N</translation>
    </message>
    <message>
        <source>Grade it</source>
        <translation>Notez-le</translation>
    </message>
    <message>
        <source>Press 1 to 5</source>
        <translation>Appuyez sur 1 à 5</translation>
    </message>
    <message>
        <source>Report: {0}</source>
        <translation>Signaler : {0}</translation>
    </message>
    <message>
        <source>A person decides the refund</source>
        <translation>Une personne décide</translation>
    </message>
    <message>
        <source>Save the grade</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>The refund goes out later</source>
        <translation>Le remboursement part après</translation>
    </message>
    <message>
        <source>Send it somewhere else</source>
        <translation>Envoyer ailleurs</translation>
    </message>
    <message>
        <source>It may not go there</source>
        <translation>Il ne peut pas y aller</translation>
    </message>
    <message>
        <source>With a word why, or without</source>
        <translation>Avec ou sans motif</translation>
    </message>
    <message>
        <source>Send it to the lead</source>
        <translation>Au responsable</translation>
    </message>
    <message>
        <source>A lead releases the money later</source>
        <translation>Un responsable paiera plus tard</translation>
    </message>
    <message>
        <source>Refund {0}</source>
        <translation>Rembourser {0}</translation>
    </message>
    <message>
        <source>and send it to: {0}</source>
        <translation>et l&apos;envoyer : {0}</translation>
    </message>
    <message>
        <source>Approved by {0}</source>
        <translation>Approuvé par {0}</translation>
    </message>
    <message>
        <source>Reading the badge…</source>
        <translation>Lecture du badge…</translation>
    </message>
    <message>
        <source>Then {0} goes out</source>
        <translation>Puis {0} part</translation>
    </message>
    <message>
        <source>Waiting for a lead&apos;s badge</source>
        <translation>Badge d&apos;un responsable</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Reporting it in {s} s</source>
        <translation>Signalé dans {s} s</translation>
    </message>
    <message>
        <source>Saving in {s} s</source>
        <translation>Enregistré dans {s} s</translation>
    </message>
    <message>
        <source>Refunding {0} in {s} s</source>
        <translation>{0} remboursés dans {s} s</translation>
    </message>
    <message>
        <source>U takes it back, Space goes on</source>
        <translation>U annule, Espace continue</translation>
    </message>
    <message>
        <source>Grade {0}, {1}</source>
        <translation>Note {0}, {1}</translation>
    </message>
    <message>
        <source>{0}, customer gets {1}</source>
        <translation>{0}, le client reçoit {1}</translation>
    </message>
    <message>
        <source>paid {0}</source>
        <translation>payé {0}</translation>
    </message>
    <message>
        <source>delivered {0}</source>
        <translation>livré le {0}</translation>
    </message>
    <message>
        <source>of {0} usual</source>
        <translation>sur {0} habituels</translation>
    </message>
    <message>
        <source>Your choice. Proposed: {0}.</source>
        <translation>Votre choix. Proposé : {0}.</translation>
    </message>
    <message>
        <source>Proposed: {0}.</source>
        <translation>Proposé : {0}.</translation>
    </message>
    <message>
        <source>{0}% sure</source>
        <translation>sûr à {0} %</translation>
    </message>
    <message>
        <source>Customer gets</source>
        <translation>Le client reçoit</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>A person looks into it. Nothing is refunded yet.</source>
        <translation>Une personne examine. Rien n&apos;est encore remboursé.</translation>
    </message>
    <message>
        <source>A person decides what the customer gets</source>
        <translation>Une personne décide de la somme</translation>
    </message>
    <message>
        <source>Not graded yet</source>
        <translation>Pas encore noté</translation>
    </message>
    <message>
        <source>Each grade says where it goes.</source>
        <translation>Chaque note dit où il va.</translation>
    </message>
    <message>
        <source>Grade it to see what the customer gets</source>
        <translation>Notez-le pour voir la somme</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>No network: your work is saved here</source>
        <translation>Pas de réseau : votre travail est enregistré ici</translation>
    </message>
    <message>
        <source>Grade on. It is sent by itself when the line is back.</source>
        <translation>Continuez. L&apos;envoi se fera seul au retour du réseau.</translation>
    </message>
    <message>
        <source>Grade on. {0} goes out by itself when the line is back.</source>
        <translation>Continuez. {0} partira seul au retour du réseau.</translation>
    </message>
    <message>
        <source>{0} is over your limit: without the network it is not refunded.</source>
        <translation>{0} dépasse votre limite : sans réseau, pas de remboursement.</translation>
    </message>
    <message>
        <source>Not to {0}</source>
        <translation>Pas à : {0}</translation>
    </message>
    <message>
        <source>Scan the evidence code of its batch, or type it with /.</source>
        <translation>Scannez le code de preuve du lot, ou tapez-le avec /.</translation>
    </message>
    <message>
        <source>It counts for some minutes, and for exactly this.</source>
        <translation>Valable quelques minutes, et pour ceci seulement.</translation>
    </message>
    <message>
        <source>Needs a second person: scan a lead&apos;s badge</source>
        <translation>Il faut une deuxième personne : scannez le badge d&apos;un responsable</translation>
    </message>
    <message>
        <source>{0} is over your limit. H sends it to the lead; you need not wait.</source>
        <translation>{0} dépasse votre limite. H l&apos;envoie au responsable ; inutile d&apos;attendre.</translation>
    </message>
    <message>
        <source>Why should the lead look?</source>
        <translation>Pourquoi le responsable doit-il voir ?</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) kept here</source>
        <translation>
            <numerusform>%n photo gardée ici</numerusform>
            <numerusform>%n photos gardées ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>Something is taken off: a photo should show why. P takes one.</source>
        <translation>Une somme est déduite : une photo doit montrer pourquoi. P en prend une.</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Voulue</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Take a photo with a phone</source>
        <translation>Prendre une photo avec un téléphone</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>New</source>
        <translation>Neuf</translation>
    </message>
    <message>
        <source>Like new</source>
        <translation>Comme neuf</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Cassé</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Mauvais article</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Empty box</source>
        <translation>Boîte vide</translation>
    </message>
    <message>
        <source>Restock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation>Rénover</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Outlet</translation>
    </message>
    <message>
        <source>Donate</source>
        <translation>Donner</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Recycler</translation>
    </message>
    <message>
        <source>To vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Détruire</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>as it was paid</source>
        <translation>comme payé</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>portefeuille</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>compte bancaire</translation>
    </message>
    <message>
        <source>pay later</source>
        <translation>paiement différé</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>espèces</translation>
    </message>
    <message>
        <source>gift card</source>
        <translation>carte cadeau</translation>
    </message>
    <message>
        <source>store credit</source>
        <translation>bon d&apos;achat</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>autrement</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>I know this</source>
        <translation>Je connais</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h {1:02d}</source>
        <translation>{0} h {1:02d}</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} jours</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>il y a {0} min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} g</source>
        <translation>{0} g</translation>
    </message>
    <message>
        <source>{0} g, as it should be</source>
        <translation>{0} g, comme il se doit</translation>
    </message>
    <message>
        <source>{0} g, {1} g light</source>
        <translation>{0} g, {1} g de moins</translation>
    </message>
    <message>
        <source>{0} g, {1} g heavy</source>
        <translation>{0} g, {1} g de plus</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <translation>dddd d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <translation>ddd d MMM, HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>aujourd&apos;hui {0}</translation>
    </message>
</context>
</TS>
