/** Short forms of English given names → the full form. */

const PAIRS =
  'bill:william,billy:william,will:william,bob:robert,bobby:robert,rob:robert,robbie:robert,dick:richard,rick:richard,rich:richard,jim:james,jimmy:james,jamie:james,joe:joseph,joey:joseph,tom:thomas,tommy:thomas,mike:michael,mick:michael,mickey:michael,dave:david,dan:daniel,danny:daniel,tony:anthony,ted:edward,ed:edward,eddie:edward,ned:edward,chuck:charles,charlie:charles,steve:steven,stephen:steven,matt:matthew,mitch:mitchell,ben:benjamin,bennie:benjamin,sam:samuel,sammy:samuel,andy:andrew,drew:andrew,alex:alexander,sasha:alexander,nick:nicholas,nicky:nicholas,greg:gregory,jeff:jeffrey,geoff:geoffrey,ken:kenneth,kenny:kenneth,larry:lawrence,ron:ronald,ronnie:ronald,don:donald,donny:donald,ray:raymond,fred:frederick,freddie:frederick,frank:francis,jack:john,johnny:john,jon:jonathan,josh:joshua,pete:peter,phil:philip,tim:timothy,vince:vincent,walt:walter,wes:wesley,zach:zachary,chris:christopher,pat:patrick,marty:martin,max:maximilian,abe:abraham,al:albert,bert:albert,art:arthur,gene:eugene,gerry:gerald,jerry:gerald,harry:henry,hank:henry,leo:leonard,les:leslie,lou:louis,manny:manuel,mo:mohammed,mohamed:mohammed,mohammad:mohammed,muhammad:mohammed,liz:elizabeth,beth:elizabeth,betty:elizabeth,betsy:elizabeth,eliza:elizabeth,kate:katherine,kathy:katherine,cathy:catherine,maggie:margaret,meg:margaret,peggy:margaret,sue:susan,susie:susan,debbie:deborah,deb:deborah,barb:barbara,jen:jennifer,jenny:jennifer,jess:jessica,vicky:victoria,sandy:sandra,cindy:cynthia,pam:pamela,patty:patricia,becky:rebecca,kim:kimberly,ginny:virginia,nancy:ann';

export const nicknames: ReadonlyMap<string, string> = new Map(
  PAIRS.split(',').map((pair) => pair.split(':') as [string, string]),
);

/** The short forms of a given name. */
export const nicknamesOf: ReadonlyMap<string, readonly string[]> = shortForms();

function shortForms(): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const [short, full] of nicknames) forms.set(full, [...(forms.get(full) ?? []), short]);
  return forms;
}
