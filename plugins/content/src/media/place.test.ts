import { publicAddresses } from './place';

test.each([
  ['![图](http://127.0.0.1:1337/api/media/a_1b.png?key=x.y)', '![图](/api/media/a_1b.png)'],
  ['![图](/api/media/a_1b.png "题")', '![图](/api/media/a_1b.png "题")'],
  ['[表](https://office.example/api/media/b.pdf?key=1&x=2) 后文', '[表](/api/media/b.pdf) 后文'],
  ['[别处](https://other.example/page?key=1)', '[别处](https://other.example/page?key=1)'],
])('%s', (written, shown) => expect(publicAddresses(written)).toBe(shown));
