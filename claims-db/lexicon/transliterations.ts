/** Spellings that come from another script: "Muhammad" and "Mohammed" are one name and no mistake. */
import { groups, heads, wordSet } from "./wordset";

/** The one spelling that stands for all: `transliteration("kiev")` is "kyiv", `transliteration("paris")` is "paris". */
export function transliteration(word: string): string {
  return canonical.get(word) ?? word;
}

/** Articles and patronymics that writers keep, drop or spell as they like: "al", "el", "bin". */
export const particles: ReadonlySet<string> = wordSet(`
  al el as ash an ar at ad abu bin ibn ben bint van von der den de del della di da dos das do du la le zu ter ten af`);

const canonical = heads(
  groups(`
  mohammed, muhammad, mohammad, mohamed, muhammed, mohamad, mohamet, mehmed, muhamed; ahmed, ahmad; mahmoud, mahmud
  mahmood, mahmoud; hussein, husain, hussain, husayn, hussien, huseyin; hassan, hasan; abdullah, abdallah, abdulla
  abdel, abdul, abd; fattah, fatah; omar, umar, omer; osama, usama; othman, uthman, usman, osman
  yousef, yusuf, youssef; youssef, yousef; yousuf, yusef, yusuf; ibrahim, ebrahim; ismail, ismael, esmail
  khaled, khalid; khalil, khaleel; saleh, salih; salim, saleem; saeed, said, sayed, saied
  sayyid, sayed, sayyed, syed; nasser, nasir, naser; nasrallah, nasralla; mustafa, mostafa, moustafa; mansour, mansur
  marwan, marouane; mousa, musa, moussa; najib, nagib, najeeb; rashid, rasheed; rachid, rashid; reza, riza
  karim, kareem; jamal, gamal; jaber, jabir; faisal, faysal, feisal; fadel, fadhil; hamid, hameed
  haniyeh, haniya, haniyya, haniyah; sinwar, sinouar; sisi, sissi; qassem, kassem, qasim, qassim, kassim, qasem
  qaddafi, gaddafi, kadafi, gadhafi, qadhafi, khadafy; moammar, muammar, moamer; assad, asad; bashar, bachar
  sharaa, shara; jolani, julani, golani, jawlani; aoun, awn; abdelatty, abdelaty, abdel-aty; tahani, tahany
  khamenei, khamanei, khamenai; rouhani, ruhani; raisi, raeisi; soleimani, suleimani
  suleiman, sulayman, soliman, sulaiman; zawahiri, zawahri; zarqawi, zarkawi; maliki, malki; hafez, hafiz
  tariq, tarek, tarik; walid, waleed; yasser, yasir; yahya, yehya, yihya; zaher, zahir; zayed, zayd, zaid; zaki, zeki
  fatima, fatema, fatma; aisha, ayesha, aysha; amina, ameena; aziz, azeez; ayman, aiman; bilal, belal; deif, dayf
  hezbollah, hizbollah, hizbullah, hezbullah; houthi, huthi; houthis, huthis; qaeda, qaida, qaidah, kaeda, kaida
  daesh, daish; shiite, shia; koran, quran; fatah, fateh; yevgeny, evgeny, yevgeni, evgeni, evgeniy, yevgeniy
  alexei, aleksei, alexey, aleksey, alexi; andrei, andrey, andriy; dmitry, dmitri, dmitriy, dimitri, dmytro
  sergei, sergey, serhiy, serhii, sergiy; yuri, yury, yuriy, iurii; nikolai, nikolay, mykola
  mikhail, mykhailo, michail; vladimir, wladimir; volodymyr, volodimir; oleksandr, aleksandr, alexandr
  oleksiy, oleksii; olena, elena; yelena, elena; kateryna, ekaterina, yekaterina; tatyana, tatiana, tetiana
  yulia, julia, iuliia; natalya, nataliya, nataliia; valery, valeriy, valeri, valerii; vasily, vasiliy, vasyl
  vitaly, vitaliy, vitali, vitalii; gennady, gennadiy, gennadi; georgy, georgiy; grigory, grigoriy; arkady, arkadiy
  anatoly, anatoliy, anatolii; igor, ihor; oleg, oleh; zelensky, zelenskyy, zelenskiy, zelenskyi
  lukashenko, lukashenka; yermak, iermak; zaluzhny, zaluzhnyi, zaluzhnyy; syrsky, syrskyi, syrskyy
  navalny, navalnyy, navalniy; dostoevsky, dostoyevsky, dostoevskii; tolstoy, tolstoi
  tchaikovsky, chaikovsky, tschaikowsky; khrushchev, khruschev; gorbachev, gorbachov; yeltsin, eltsin
  prokofiev, prokofyev; yitzhak, itzhak, yitzchak, isaac; binyamin, benyamin, benjamin; avraham, abraham
  moshe, moses; yaakov, jacob; yosef, joseph; shmuel, samuel; chaim, haim, hayim; chanukah, hanukkah, hanukah
  hadas, hadass; yair, jair; kyiv, kiev; odesa, odessa; kharkiv, kharkov; lviv, lvov; dnipro, dnepr, dnieper
  donbas, donbass; chernobyl, chornobyl; mykolaiv, nikolaev, nikolayev
  zaporizhzhia, zaporizhia, zaporozhye, zaporizhzhya; luhansk, lugansk; bakhmut, artemivsk; beijing, peking
  guangzhou, canton; mumbai, bombay; kolkata, calcutta; chennai, madras; bengaluru, bangalore; yangon, rangoon
  myanmar, burma; turkey, türkiye, turkiye; mecca, makkah; medina, madinah; jeddah, jiddah; doha, dawha
  sanaa, sana'a, sana; rafah, rafa; jabalia, jabaliya, jabalya; yunis, younis, younes, yunus; nuseirat, nuseyrat
  beit, bayt; lahia, lahiya, lahya; hanoun, hanun; deir, dayr, dair; balah, balach
  shejaiya, shujaiya, shujayea, shejaia, shujaya; nablus, nabulus; jenin, janin; hodeida, hodeidah, hudaydah, hudaida
  idlib, edlib; homs, hims; raqqa, raqqah, rakka; latakia, lattakia; deraa, daraa, dara; tehran, teheran
  isfahan, esfahan; kandahar, qandahar; jalalabad, jelalabad; quebec, québec; basel, basle; bern, berne
  marseille, marseilles; lyon, lyons; romania, rumania; czechia, czech; almaty, alma-ata; astana, nur-sultan
  tashkent, toshkent; kyrgyzstan, kirghizstan; tajikistan, tadzhikistan; belarus, byelorussia; chisinau, kishinev
  gdansk, danzig; mao, mau; zedong, tse-tung, tsetung; chiang, jiang; taipei, taibei; kaohsiung, gaoxiong
  xian, xi'an; tibet, xizang; jong, chong; un, eun; park, pak; lee, rhee, yi; choi, choe; jeong, chung, jung
  seoul, soul; pusan, busan; incheon, inchon; ho, hô; nguyen, nguyễn; hanoi, ha-noi; saigon, sai-gon; center, centre
  defense, defence; labor, labour; harbor, harbour; organization, organisation; theater, theatre; program, programme
  color, colour; honor, honour; gray, grey; license, licence
  united, utd; international, intl; university, univ; department, dept; association, assn; brothers, bros
  government, govt; national, natl`),
);
